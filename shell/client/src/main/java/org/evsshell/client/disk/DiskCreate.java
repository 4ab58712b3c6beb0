package org.evsshell.client.disk;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A disk to be made.
 *
 * @param name its name; null for none
 * @param size in GB; null only with a snapshot (its size is taken)
 * @param type the type's name; null lets the service choose
 * @param zone the zone; null: the snapshot's, else on EVS the first available
 * @param description free text
 * @param count how many, 1 to 100
 * @param snapshotId the snapshot it is made from
 * @param multiattach whether several servers may attach it
 * @param metadata keys and values
 * @param tags keys and values (EVS only)
 */
public record DiskCreate(
        @Nullable String name,
        @Nullable Integer size,
        @Nullable String type,
        @Nullable String zone,
        @Nullable String description,
        int count,
        @Nullable String snapshotId,
        boolean multiattach,
        Map<String, String> metadata,
        Map<String, String> tags) {
    public DiskCreate {
        metadata = Map.copyOf(metadata);
        tags = Map.copyOf(tags);
    }

    /** A blank disk of a name and size in GB, all else left to the service. */
    public static DiskCreate blank(String name, int size) {
        return new DiskCreate(name, size, null, null, null, 1, null, false, Map.of(), Map.of());
    }

    /** This request in a zone. */
    DiskCreate inZone(String newZone) {
        return new DiskCreate(
                name,
                size,
                type,
                newZone,
                description,
                count,
                snapshotId,
                multiattach,
                metadata,
                tags);
    }

    /** This request with a size in GB. */
    DiskCreate ofSize(int newSize) {
        return new DiskCreate(
                name,
                newSize,
                type,
                zone,
                description,
                count,
                snapshotId,
                multiattach,
                metadata,
                tags);
    }
}
