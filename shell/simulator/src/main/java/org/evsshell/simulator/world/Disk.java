package org.evsshell.simulator.world;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
        return copy(
                draft -> {
                    draft.status = newStatus;
                    draft.size = newSize;
                    draft.updatedAt = now;
                });
    }

    /** This disk as one of another type. */
    Disk ofType(String newType) {
        return copy(draft -> draft.type = newType);
    }

    /** This disk, marked or not as one to start a server from. */
    public Disk bootable(boolean marked, Instant now) {
        return copy(
                draft -> {
                    draft.bootable = marked;
                    draft.updatedAt = now;
                });
    }

    /** This disk with other texts and metadata. */
    public Disk described(
            @Nullable String newName,
            @Nullable String newDescription,
            Map<String, String> newMetadata,
            Instant now) {
        return copy(
                draft -> {
                    draft.name = newName;
                    draft.description = newDescription;
                    draft.metadata = newMetadata;
                    draft.updatedAt = now;
                });
    }

    /** This disk with other metadata; that is no change of the disk itself. */
    public Disk withMetadata(Map<String, String> newMetadata) {
        return copy(draft -> draft.metadata = newMetadata);
    }

    /** This disk with other tags; that is no change of the disk itself. */
    public Disk withTags(Map<String, String> newTags) {
        return copy(draft -> draft.tags = newTags);
    }

    /** This disk in the hands of somebody else, and free. */
    public Disk ownedBy(String newProjectId, String newUserId, Instant now) {
        return copy(
                draft -> {
                    draft.projectId = newProjectId;
                    draft.userId = newUserId;
                    draft.status = "available";
                    draft.updatedAt = now;
                });
    }

    /** This disk with other bonds. */
    public Disk boundBy(List<Attachment> bonds, Instant now) {
        return copy(
                draft -> {
                    draft.attachments = bonds;
                    draft.updatedAt = now;
                });
    }

    private Disk copy(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new Disk(
                id,
                draft.projectId,
                draft.userId,
                draft.name,
                draft.description,
                draft.size,
                draft.status,
                draft.type,
                zone,
                createdAt,
                draft.updatedAt,
                origin,
                multiattach,
                draft.bootable,
                draft.metadata,
                draft.tags,
                draft.attachments);
    }

    /** What of a disk changes in its life; lives only while a copy is made. */
    private static final class Draft {
        private String projectId;
        private String userId;
        private @Nullable String name;
        private @Nullable String description;
        private int size;
        private String status;
        private String type;
        private @Nullable Instant updatedAt;
        private boolean bootable;
        private Map<String, String> metadata;
        private Map<String, String> tags;
        private List<Attachment> attachments;

        Draft(Disk disk) {
            projectId = disk.projectId;
            userId = disk.userId;
            name = disk.name;
            description = disk.description;
            size = disk.size;
            status = disk.status;
            type = disk.type;
            updatedAt = disk.updatedAt;
            bootable = disk.bootable;
            metadata = disk.metadata;
            tags = disk.tags;
            attachments = disk.attachments;
        }
    }
}
