package org.evsshell.rules;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Snapshots the service's backups make for themselves (EVS user guide, snapshots): they are to be
 * looked at only and do not count for the limit.
 */
public final class BackupSnapshots {
    private static final List<String> PREFIXES =
            List.of("autobk_snapshot_", "manualbk_snapshot_vbs_", "manualbk_snapshot_csbs_");

    private BackupSnapshots() {}

    /** How their names begin. */
    public static List<String> prefixes() {
        return PREFIXES;
    }

    /** Whether a snapshot of this name is one; without a name it is not. */
    public static boolean include(@Nullable String name) {
        if (name == null) {
            return false;
        }
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
