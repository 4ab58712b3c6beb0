package org.evsshell.commands.snapshot;

import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCalls;
import org.evsshell.client.snapshot.SnapshotGoals;
import org.evsshell.commands.change.Change;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.RuleTable;

import java.util.List;

/** {@code snapshot delete}: deletes snapshots for good. */
final class SnapshotDelete implements ChangeCommand {
    private static final Parameter<List<String>> SNAPSHOTS =
            Parameter.arguments("SNAPSHOT", "IDs or names of snapshots.", ValueSource.SNAPSHOTS);
    private static final Parameter<Boolean> WAIT =
            Parameter.flag("wait", "Wait until the snapshots are gone.");

    private static final CommandSpec SPEC =
            CommandSpec.destructive(
                            "snapshot",
                            "delete",
                            "Deletes snapshots for good.",
                            List.of(SNAPSHOTS, WAIT))
                    .describedAs("Disks made from a snapshot, or rolled back to it, stay.")
                    .withExamples(
                            new Example(
                                    "snapshot delete data-01-3d",
                                    "Deletes a snapshot, after asking."),
                            new Example(
                                    "snapshot delete data-01-3d --yes --wait",
                                    "Deletes a snapshot unasked and waits until it is gone."))
                    .ruledBy(Action.SNAPSHOT_DELETE);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        List<Snapshot> snapshots = SnapshotTargets.resolve(invocation, invocation.get(SNAPSHOTS));
        List<Step> steps = snapshots.stream().map(one -> step(invocation, one)).toList();
        List<Change> changes =
                snapshots.stream()
                        .map(one -> new Change(target(one), () -> delete(invocation, one)))
                        .toList();
        Plan plan =
                new Plan(
                        steps,
                        "Delete " + SnapshotTargets.wording(snapshots) + "? This cannot be undone.",
                        () ->
                                SnapshotChanges.send(
                                        invocation,
                                        changes,
                                        invocation.get(WAIT) ? SnapshotGoals.DELETED : null));
        return SnapshotChanges.checked(plan, snapshots);
    }

    private static Step step(Invocation invocation, Snapshot snapshot) {
        Facts facts = Facts.none().withSnapshot(snapshot.status(), snapshot.name(), null);
        return new Step(
                target(snapshot),
                List.of(SnapshotCalls.delete(snapshot.id())),
                RuleTable.broken(Action.SNAPSHOT_DELETE, invocation.client().dialect(), facts));
    }

    private static Outcome delete(Invocation invocation, Snapshot snapshot) {
        invocation.client().snapshots().delete(snapshot.id());
        return new Outcome(target(snapshot), "deleting", null, null);
    }

    private static Target target(Snapshot snapshot) {
        return SnapshotLayout.target(snapshot);
    }
}
