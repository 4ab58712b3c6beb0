package org.evsshell.client.snapshot;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A snapshot to be made.
 *
 * @param diskId the disk
 * @param name its name; null for none
 * @param description free text
 * @param metadata keys and values
 * @param force also while the disk is attached (Cinder) or attaching (EVS)
 */
public record SnapshotCreate(
        String diskId,
        @Nullable String name,
        @Nullable String description,
        Map<String, String> metadata,
        boolean force) {
    public SnapshotCreate {
        metadata = Map.copyOf(metadata);
    }
}
