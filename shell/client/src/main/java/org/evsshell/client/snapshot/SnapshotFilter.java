package org.evsshell.client.snapshot;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.Set;

/** Which snapshots a list shows; null means any. Names are compared exactly. */
public record SnapshotFilter(
        @Nullable String diskId, @Nullable String name, @Nullable String status) {
    /** Every snapshot. */
    public static final SnapshotFilter ALL = new SnapshotFilter(null, null, null);

    /** What {@link #passes} looks at. */
    static final Set<String> FIELDS = Set.of("volume_id", "name", "status");

    /** Whether every snapshot passes. Told field by field, as of disks. */
    public boolean passesAll() {
        return diskId == null && name == null && status == null;
    }

    /** Whether a row passes. */
    boolean passes(ObjectNode row) {
        Snapshot snapshot = new Snapshot(row);
        return (diskId == null || diskId.equals(snapshot.diskId()))
                && (name == null || name.equals(snapshot.name()))
                && (status == null || status.equals(snapshot.status()));
    }

    /** The snapshots of one disk. */
    public static SnapshotFilter ofDisk(String diskId) {
        return new SnapshotFilter(diskId, null, null);
    }
}
