package org.evsshell.simulator.world;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * A snapshot as it is now.
 *
 * @param diskId the disk it belongs to
 * @param size the disk's size when it was made, in GB
 * @param status its state as on the wire
 * @param updatedAt null until it first changes
 */
public record Snapshot(
        String id,
        String projectId,
        String userId,
        String diskId,
        @Nullable String name,
        @Nullable String description,
        int size,
        String status,
        Instant createdAt,
        @Nullable Instant updatedAt,
        Map<String, String> metadata)
        implements Dated {

    public Snapshot {
        metadata = Dated.ordered(metadata);
    }

    /** This snapshot in another state. */
    public Snapshot become(String newStatus, Instant now) {
        return new Snapshot(
                id,
                projectId,
                userId,
                diskId,
                name,
                description,
                size,
                newStatus,
                createdAt,
                now,
                metadata);
    }

    /** This snapshot with other texts. */
    public Snapshot described(
            @Nullable String newName, @Nullable String newDescription, Instant now) {
        return new Snapshot(
                id,
                projectId,
                userId,
                diskId,
                newName,
                newDescription,
                size,
                status,
                createdAt,
                now,
                metadata);
    }

    /** This snapshot with other metadata; that is no change of the snapshot itself. */
    public Snapshot withMetadata(Map<String, String> newMetadata) {
        return new Snapshot(
                id,
                projectId,
                userId,
                diskId,
                name,
                description,
                size,
                status,
                createdAt,
                updatedAt,
                newMetadata);
    }

    /** This snapshot in the hands of somebody else. */
    public Snapshot ownedBy(String newProjectId, String newUserId) {
        return new Snapshot(
                id,
                newProjectId,
                newUserId,
                diskId,
                name,
                description,
                size,
                status,
                createdAt,
                updatedAt,
                metadata);
    }
}
