package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.facts.DiskKind;
import org.evsshell.rules.facts.DiskTies;
import org.evsshell.rules.facts.SnapshotCount;
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
            Call call, Action action, Facts known, RefusalTexts texts, Predicate<Rule> holds) {
        Facts facts = QuotaSheet.added(call, action, known);
        for (Rule rule : RuleTable.broken(action, call.dialect(), facts)) {
            if (holds.test(rule)) {
                throw refusal(call, rule, facts, texts);
            }
        }
    }

    /**
     * EVS's own calls refuse what no quota is left for with 400 and a code for it, the Cinder ones
     * with 413 and Cinder's words (EVS API reference, error codes).
     */
    private static Refusal refusal(Call call, Rule rule, Facts facts, RefusalTexts texts) {
        String cinders = OverLimit.of(rule, facts);
        if (cinders != null && call.route().family() == Family.CINDER) {
            return Refusal.of(413, "EVS.5413", cinders);
        }
        return Refusal.of(rule.status(), rule.code(), texts.of(rule, facts));
    }

    static Facts about(Disk disk) {
        boolean encrypted = "1".equals(disk.metadata().get("__system__encrypted"));
        DiskKind kind = new DiskKind(disk.type(), disk.zone(), encrypted, disk.bootable());
        DiskTies ties =
                DiskTies.UNKNOWN
                        .withServers(disk.attachments().size())
                        .withTags(disk.tags().keySet());
        return Facts.none()
                .withDisk(disk.status(), disk.size(), disk.multiattach())
                .with(kind)
                .with(ties);
    }

    static Facts about(Disk disk, Snapshot snapshot, boolean latest) {
        return about(disk)
                .withSnapshot(snapshot.status(), snapshot.name(), latest)
                .withSnapshotSize(snapshot.size());
    }

    /** The disk's snapshots, counted by sort. */
    static SnapshotCount count(NavigableSet<Snapshot> snapshots) {
        SnapshotCount count = SnapshotCount.NONE;
        for (Snapshot snapshot : snapshots) {
            count = count.plus(snapshot.status(), snapshot.name());
        }
        return count;
    }
}
