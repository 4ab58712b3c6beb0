package org.evsshell.rules;

import java.util.List;
import java.util.Set;

/** The rules the service imposes, one row each. */
public final class RuleTable {
    private static final Set<Dialect> EVS_ONLY = Set.of(Dialect.EVS);

    private static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "snapshot-limit",
                            Action.SNAPSHOT_CREATE,
                            "A disk holds at most 7 manual snapshots.",
                            "Delete a snapshot of the disk first: snapshot list --disk DISK.",
                            EVS_ONLY,
                            Certainty.INFERRED,
                            "user manual, snapshots; model.md section 8 for the answer",
                            Violation.LIMIT_REACHED,
                            400,
                            null,
                            facts -> facts.diskSnapshots() != null && facts.diskSnapshots() >= 7));

    private RuleTable() {}

    /** All rows, in the order of the reference page. */
    public static List<Rule> rows() {
        return ROWS;
    }

    /** The rows of one action that hold in a dialect. */
    public static List<Rule> of(Action action, Dialect dialect) {
        return ROWS.stream()
                .filter(rule -> rule.action() == action && rule.dialects().contains(dialect))
                .toList();
    }

    /** The rows these facts break; empty when the action is allowed as far as known. */
    public static List<Rule> broken(Action action, Dialect dialect, Facts facts) {
        return of(action, dialect).stream()
                .filter(rule -> rule.isBrokenBy(dialect, facts))
                .toList();
    }
}
