package org.evsshell.client.snapshot;

import org.jspecify.annotations.Nullable;

/** Which snapshots a list shows; null means any. Names are compared exactly. */
public record SnapshotFilter(
        @Nullable String diskId, @Nullable String name, @Nullable String status) {
    /** Every snapshot. */
    public static final SnapshotFilter ALL = new SnapshotFilter(null, null, null);

    /** The snapshots of one disk. */
    public static SnapshotFilter ofDisk(String diskId) {
        return new SnapshotFilter(diskId, null, null);
    }
}
