package org.evsshell.rules.facts;

import org.evsshell.rules.BackupSnapshots;
import org.jspecify.annotations.Nullable;

/**
 * How many snapshots a disk has. Those of backups do not count for the limit of a disk, those on
 * their way out bar no deletion on EVS but do in Cinder.
 *
 * @param manual made by somebody, and to stay
 * @param ofBackups made by a backup, and to stay
 * @param leaving being deleted
 */
public record SnapshotCount(int manual, int ofBackups, int leaving) {
    /** A disk without snapshots. */
    public static final SnapshotCount NONE = new SnapshotCount(0, 0, 0);

    /** Those that are to stay. */
    public int living() {
        return manual + ofBackups;
    }

    /** All of them. */
    public int all() {
        return manual + ofBackups + leaving;
    }

    /** This and one snapshot more. */
    public SnapshotCount plus(@Nullable String status, @Nullable String name) {
        if ("deleting".equals(status)) {
            return new SnapshotCount(manual, ofBackups, leaving + 1);
        }
        return BackupSnapshots.include(name)
                ? new SnapshotCount(manual, ofBackups + 1, leaving)
                : new SnapshotCount(manual + 1, ofBackups, leaving);
    }
}
