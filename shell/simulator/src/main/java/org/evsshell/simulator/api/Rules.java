package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.BackupSnapshots;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Snapshot;

import java.util.NavigableSet;
import java.util.function.Predicate;

/** Asks the rule table about a call and refuses what breaks a row. */
final class Rules {
    private Rules() {}

    static void demand(Call call, Action action, Facts facts, RefusalTexts texts) {
        demand(call, action, facts, texts, rule -> true);
    }

    /** As above, with only some of the rows holding. */
    static void demand(
            Call call, Action action, Facts facts, RefusalTexts texts, Predicate<Rule> holds) {
        for (Rule rule : RuleTable.broken(action, call.dialect(), facts)) {
            if (holds.test(rule)) {
                throw Refusal.of(rule.status(), rule.code(), texts.of(rule, facts));
            }
        }
    }

    static Facts about(Disk disk) {
        return Facts.none().withDisk(disk.status(), disk.size(), disk.multiattach());
    }

    static Facts about(Disk disk, Snapshot snapshot, boolean latest) {
        return about(disk)
                .withSnapshot(snapshot.status(), snapshot.name(), latest)
                .withSnapshotSize(snapshot.size());
    }

    /**
     * The snapshots that bar a disk's deletion: on EVS those on their way out do not, in Cinder
     * every row of its database does.
     */
    static int remaining(Call call, NavigableSet<Snapshot> snapshots) {
        return switch (call.dialect()) {
            case EVS -> (int) snapshots.stream().filter(each -> !gone(each)).count();
            case CINDER -> snapshots.size();
        };
    }

    /** The snapshots that count for the limit: those of backups do not. */
    static int manual(NavigableSet<Snapshot> snapshots) {
        return (int)
                snapshots.stream()
                        .filter(each -> !gone(each) && !BackupSnapshots.include(each.name()))
                        .count();
    }

    private static boolean gone(Snapshot snapshot) {
        return snapshot.status().equals("deleting");
    }
}
