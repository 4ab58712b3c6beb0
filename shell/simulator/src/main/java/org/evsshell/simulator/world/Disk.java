package org.evsshell.simulator.world;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A disk as it is now.
 *
 * @param size in GB
 * @param status its state as on the wire
 * @param type the name of its disk type
 * @param updatedAt null until it first changes
 * @param origin what it was made from
 */
public record Disk(
        String id,
        String projectId,
        String userId,
        @Nullable String name,
        @Nullable String description,
        int size,
        String status,
        String type,
        String zone,
        Instant createdAt,
        @Nullable Instant updatedAt,
        Origin origin,
        boolean multiattach,
        boolean bootable,
        Map<String, String> metadata,
        Map<String, String> tags,
        List<Attachment> attachments)
        implements Dated {

    public Disk {
        metadata = Dated.ordered(metadata);
        tags = Dated.ordered(tags);
        attachments = List.copyOf(attachments);
    }

    /** The snapshot it was made from. */
    public @Nullable String snapshotId() {
        return origin.snapshotId();
    }

    /** This disk in another state and size. */
    public Disk become(String newStatus, int newSize, Instant now) {
        return new Disk(
                id,
                projectId,
                userId,
                name,
                description,
                newSize,
                newStatus,
                type,
                zone,
                createdAt,
                now,
                origin,
                multiattach,
                bootable,
                metadata,
                tags,
                attachments);
    }

    /** This disk as one of another type. */
    Disk ofType(String newType) {
        return new Disk(
                id,
                projectId,
                userId,
                name,
                description,
                size,
                status,
                newType,
                zone,
                createdAt,
                updatedAt,
                origin,
                multiattach,
                bootable,
                metadata,
                tags,
                attachments);
    }

    /** This disk, marked or not as one to start a server from. */
    public Disk bootable(boolean marked, Instant now) {
        return new Disk(
                id,
                projectId,
                userId,
                name,
                description,
                size,
                status,
                type,
                zone,
                createdAt,
                now,
                origin,
                multiattach,
                marked,
                metadata,
                tags,
                attachments);
    }

    /** This disk with other texts and metadata. */
    public Disk described(
            @Nullable String newName,
            @Nullable String newDescription,
            Map<String, String> newMetadata,
            Instant now) {
        return new Disk(
                id,
                projectId,
                userId,
                newName,
                newDescription,
                size,
                status,
                type,
                zone,
                createdAt,
                now,
                origin,
                multiattach,
                bootable,
                newMetadata,
                tags,
                attachments);
    }

    /** This disk with other metadata; that is no change of the disk itself. */
    public Disk withMetadata(Map<String, String> newMetadata) {
        return new Disk(
                id,
                projectId,
                userId,
                name,
                description,
                size,
                status,
                type,
                zone,
                createdAt,
                updatedAt,
                origin,
                multiattach,
                bootable,
                newMetadata,
                tags,
                attachments);
    }

    /** This disk with other tags; that is no change of the disk itself. */
    public Disk withTags(Map<String, String> newTags) {
        return new Disk(
                id,
                projectId,
                userId,
                name,
                description,
                size,
                status,
                type,
                zone,
                createdAt,
                updatedAt,
                origin,
                multiattach,
                bootable,
                metadata,
                newTags,
                attachments);
    }

    /** This disk in the hands of somebody else, and free. */
    public Disk ownedBy(String newProjectId, String newUserId, Instant now) {
        return new Disk(
                id,
                newProjectId,
                newUserId,
                name,
                description,
                size,
                "available",
                type,
                zone,
                createdAt,
                now,
                origin,
                multiattach,
                bootable,
                metadata,
                tags,
                attachments);
    }

    /** This disk with other bonds. */
    public Disk boundBy(List<Attachment> bonds, Instant now) {
        return new Disk(
                id,
                projectId,
                userId,
                name,
                description,
                size,
                status,
                type,
                zone,
                createdAt,
                now,
                origin,
                multiattach,
                bootable,
                metadata,
                tags,
                bonds);
    }
}
