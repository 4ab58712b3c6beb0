package org.evsshell.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules the service imposes, one row each, in one file per noun. The rows explain and warn; the
 * service decides.
 */
public final class RuleTable {
    private RuleTable() {}

    /** All rows, in the order of the reference page. */
    public static List<Rule> rows() {
        List<Rule> rows = new ArrayList<>(DiskRules.ROWS);
        rows.addAll(SnapshotRules.ROWS);
        return List.copyOf(rows);
    }

    /** The rows of one action that hold in a dialect. */
    public static List<Rule> of(Action action, Dialect dialect) {
        List<Rule> rows = new ArrayList<>();
        for (Rule rule : rowsAbout(action)) {
            if (rule.action() == action && rule.dialects().contains(dialect)) {
                rows.add(rule);
            }
        }
        return List.copyOf(rows);
    }

    /** The rows these facts break; empty when the action is allowed as far as known. */
    public static List<Rule> broken(Action action, Dialect dialect, Facts facts) {
        List<Rule> rows = new ArrayList<>();
        for (Rule rule : rowsAbout(action)) {
            if (rule.action() == action && rule.isBrokenBy(dialect, facts)) {
                rows.add(rule);
            }
        }
        return List.copyOf(rows);
    }

    /** The file of the action's noun: a command about disks loads no row about snapshots. */
    private static List<Rule> rowsAbout(Action action) {
        return switch (action) {
            case DISK_CREATE, DISK_UPDATE, DISK_EXTEND, DISK_DELETE -> DiskRules.ROWS;
            case SNAPSHOT_CREATE, SNAPSHOT_UPDATE, SNAPSHOT_DELETE, SNAPSHOT_ROLLBACK ->
                    SnapshotRules.ROWS;
            case DISK_RETYPE,
                    DISK_ATTACH,
                    DISK_DETACH,
                    DISK_EXPORT,
                    DISK_SET,
                    TAG_ADD,
                    TAG_REMOVE,
                    TAG_FIND,
                    METADATA_SET,
                    METADATA_UNSET,
                    TRANSFER_CREATE,
                    TRANSFER_ACCEPT,
                    TRANSFER_DELETE ->
                    List.of();
        };
    }
}
