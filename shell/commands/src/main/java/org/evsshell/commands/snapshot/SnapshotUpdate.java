package org.evsshell.commands.snapshot;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCalls;
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

/** {@code snapshot update}: renames a snapshot or describes it anew. */
final class SnapshotUpdate implements ChangeCommand {
    private static final Parameter<String> SNAPSHOT =
            Parameter.argument("SNAPSHOT", "ID or name of a snapshot.", ValueSource.SNAPSHOTS);
    private static final Parameter<String> NAME = Parameter.text("name", "NAME", "The new name.");
    private static final Parameter<String> DESCRIPTION =
            Parameter.text("description", "TEXT", "The new description; '' takes it away.");

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "snapshot",
                            "update",
                            "Renames a snapshot or describes it anew.",
                            List.of(SNAPSHOT, NAME, DESCRIPTION))
                    .withExamples(
                            new Example(
                                    "snapshot update data-01-3d --name keep",
                                    "Gives a snapshot another name."),
                            new Example(
                                    "snapshot update data-01-3d --description 'release 42'",
                                    "Describes a snapshot."))
                    .ruledBy(Action.SNAPSHOT_UPDATE);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        org.evsshell.client.snapshot.SnapshotUpdate update =
                new org.evsshell.client.snapshot.SnapshotUpdate(
                        invocation.find(NAME).orElse(null),
                        invocation.find(DESCRIPTION).orElse(null));
        if (update.name() == null && update.description() == null) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "snapshot update was not told what to change.",
                    "Give --name, --description or both.");
        }
        Snapshot snapshot = invocation.client().snapshots().resolve(invocation.get(SNAPSHOT));
        Target target = SnapshotLayout.target(snapshot);
        Facts facts =
                Facts.none()
                        .withSnapshot(snapshot.status(), snapshot.name(), null)
                        .withTexts(update.name(), update.description());
        Step step =
                new Step(
                        target,
                        List.of(SnapshotCalls.update(snapshot.id(), update)),
                        RuleTable.broken(
                                Action.SNAPSHOT_UPDATE, invocation.client().dialect(), facts));
        Change change = new Change(target, () -> update(invocation, snapshot, update));
        Plan plan =
                new Plan(
                        List.of(step),
                        "Update " + SnapshotTargets.wording(List.of(snapshot)) + "?",
                        () -> SnapshotChanges.send(invocation, List.of(change), null));
        return SnapshotChanges.checked(plan, List.of(snapshot));
    }

    private static Outcome update(
            Invocation invocation,
            Snapshot snapshot,
            org.evsshell.client.snapshot.SnapshotUpdate update) {
        Snapshot updated = invocation.client().snapshots().update(snapshot.id(), update);
        return Outcome.done(SnapshotLayout.target(updated), updated.json());
    }
}
