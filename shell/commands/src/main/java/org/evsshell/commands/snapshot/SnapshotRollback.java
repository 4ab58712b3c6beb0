package org.evsshell.commands.snapshot;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCalls;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.commands.change.Refusal;
import org.evsshell.commands.change.Waiting;
import org.evsshell.commands.change.Wording;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** {@code snapshot rollback}: gives a disk back the content a snapshot holds. */
final class SnapshotRollback implements ChangeCommand {
    private static final Parameter<String> SNAPSHOT =
            Parameter.argument("SNAPSHOT", "ID or name of a snapshot.", ValueSource.SNAPSHOTS);
    private static final Parameter<Boolean> WAIT =
            Parameter.flag("wait", "Wait until the disk is available again.");

    private static final CommandSpec SPEC =
            CommandSpec.destructive(
                            "snapshot",
                            "rollback",
                            "Gives a disk back the content a snapshot of it holds.",
                            List.of(SNAPSHOT, WAIT))
                    .describedAs(
                            "What was written to the disk since is lost. The disk must not be in"
                                    + " use. A plain OpenStack only takes a disk back to its latest"
                                    + " snapshot. What is printed is the disk.")
                    .withExamples(
                            new Example(
                                    "snapshot rollback data-01-3d --wait",
                                    "Rolls a disk back, after asking, and waits for it."),
                            new Example(
                                    "snapshot rollback data-01-3d --dry-run",
                                    "Shows what would be sent, and whether a rule forbids it."))
                    .ruledBy(Action.SNAPSHOT_ROLLBACK);

    private final Layout disks;

    SnapshotRollback(Layout disks) {
        this.disks = disks;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        Snapshot snapshot = invocation.client().snapshots().resolve(invocation.get(SNAPSHOT));
        Disk disk = invocation.client().disks().show(snapshot.diskId());
        Target target = new Target("disk", disk.id(), disk.name());
        Dialect dialect = invocation.client().dialect();
        Step step =
                new Step(
                        SnapshotLayout.target(snapshot),
                        List.of(SnapshotCalls.rollback(dialect, snapshot)),
                        RuleTable.broken(
                                Action.SNAPSHOT_ROLLBACK,
                                dialect,
                                facts(invocation, disk, snapshot)),
                        target);
        String question =
                "Roll "
                        + Wording.of(target)
                        + " back to "
                        + Wording.of(step.target())
                        + "? What was written to it since "
                        + snapshot.createdAt()
                        + " UTC is lost.";
        Plan plan = new Plan(List.of(step), question, () -> rollback(invocation, snapshot, target));
        return Refusal.of(plan.steps(), (one, rule) -> finding(rule, snapshot, disk))
                .map(plan::refusedFor)
                .orElse(plan);
    }

    private static Facts facts(Invocation invocation, Disk disk, Snapshot snapshot) {
        Facts facts =
                Facts.none()
                        .withDisk(disk.status(), disk.size(), disk.multiattach())
                        .withSnapshot(
                                snapshot.status(), snapshot.name(), latest(invocation, snapshot));
        return snapshot.size() == null ? facts : facts.withSnapshotSize(snapshot.size());
    }

    /** Whether it is the newest of its disk; EVS does not ask, so neither do we there. */
    private static @Nullable Boolean latest(Invocation invocation, Snapshot snapshot) {
        if (invocation.client().dialect() == Dialect.EVS) {
            return null;
        }
        return invocation
                .client()
                .snapshots()
                .list(SnapshotFilter.ofDisk(snapshot.diskId()))
                .toList()
                .stream()
                .map(Snapshot::new)
                .noneMatch(other -> other.createdAt().compareTo(snapshot.createdAt()) > 0);
    }

    private static String finding(Rule rule, Snapshot snapshot, Disk disk) {
        return switch (rule.id()) {
            case "snapshot-rollback-latest" -> "is not the latest of its disk";
            case "snapshot-rollback-size" ->
                    "holds " + snapshot.size() + " GB, its disk now has " + disk.size() + " GB";
            case "snapshot-rollback-backup" -> "was made by a backup";
            case "snapshot-rollback-state", "snapshot-rollback-state-cinder" ->
                    "is " + snapshot.status();
            default ->
                    "belongs to "
                            + Wording.of(new Target("disk", disk.id(), disk.name()))
                            + ", which is "
                            + disk.status();
        };
    }

    private Result rollback(Invocation invocation, Snapshot snapshot, Target disk) {
        invocation.client().snapshots().rollback(snapshot);
        Outcome sent = Outcome.done(disk, invocation.client().disks().show(disk.id()).json());
        if (!invocation.get(WAIT)) {
            return new Result.Outcomes(disks, List.of(sent), true);
        }
        List<Outcome> ended =
                new Waiting(invocation, invocation.client().disks()::await)
                        .finish(List.of(sent), DiskGoals.ROLLED_BACK);
        return new Result.Outcomes(disks, ended, true);
    }
}
