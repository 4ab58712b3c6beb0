package org.evsshell.rules;

import java.util.ArrayList;
import java.util.List;

/** The one table of what the service demands. */
public final class RuleTable {
    private RuleTable() {}

    /** All rows, in the order of the reference page. */
    public static List<Rule> rows() {
        List<Rule> rows = new ArrayList<>();
        for (Action action : Action.values()) {
            for (Rule rule : rowsAbout(action)) {
                if (rule.action() == action) {
                    rows.add(rule);
                }
            }
        }
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

    /**
     * The rows these facts break, with the advice that fits the state at hand; empty when the
     * action is allowed as far as known.
     */
    public static List<Rule> broken(Action action, Dialect dialect, Facts facts) {
        List<Rule> rows = new ArrayList<>();
        for (Rule rule : rowsAbout(action)) {
            if (rule.action() == action && rule.isBrokenBy(dialect, facts)) {
                rows.add(Remedy.fitting(rule, facts));
            }
        }
        return List.copyOf(rows);
    }

    /** The files an action's rows stand in: a command loads no rows about anything else. */
    private static List<Rule> rowsAbout(Action action) {
        return switch (action) {
            case DISK_CREATE ->
                    together(
                            DiskCreateRules.ROWS,
                            DiskSourceRules.ROWS,
                            DiskTextRules.ROWS,
                            TagRules.ROWS,
                            MetadataRules.ROWS,
                            QuotaRules.ROWS);
            case DISK_UPDATE -> together(DiskTextRules.ROWS, DiskUseRules.ROWS);
            case DISK_EXTEND -> DiskExtendRules.ROWS;
            case DISK_DELETE -> DiskDeleteRules.ROWS;
            case DISK_RETYPE -> DiskRetypeRules.ROWS;
            case DISK_ATTACH, DISK_DETACH -> DiskAttachRules.ROWS;
            case DISK_EXPORT, DISK_SET -> DiskUseRules.ROWS;
            case SNAPSHOT_CREATE ->
                    together(SnapshotRules.ROWS, MetadataRules.ROWS, QuotaRules.ROWS);
            case SNAPSHOT_UPDATE, SNAPSHOT_DELETE, SNAPSHOT_ROLLBACK -> SnapshotRules.ROWS;
            case TAG_ADD, TAG_REMOVE, TAG_FIND -> TagRules.ROWS;
            case METADATA_SET, METADATA_UNSET -> MetadataRules.ROWS;
            case TRANSFER_CREATE, TRANSFER_ACCEPT, TRANSFER_DELETE -> TransferRules.ROWS;
        };
    }

    @SafeVarargs
    private static List<Rule> together(List<Rule>... files) {
        List<Rule> rows = new ArrayList<>();
        for (List<Rule> file : files) {
            rows.addAll(file);
        }
        return rows;
    }
}
