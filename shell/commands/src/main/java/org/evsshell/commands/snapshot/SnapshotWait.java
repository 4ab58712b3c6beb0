package org.evsshell.commands.snapshot;

import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.commands.change.WaitFor;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code snapshot wait}: waits until snapshots come to rest, or into one state. */
final class SnapshotWait implements ReadCommand {
    private static final Parameter<List<String>> SNAPSHOTS =
            Parameter.arguments("SNAPSHOT", "IDs or names of snapshots.", ValueSource.SNAPSHOTS);
    private static final Parameter<String> STATUS =
            Parameter.text(
                            "status",
                            "STATUS",
                            "The state to wait for, or deleted; by default any that lasts.")
                    .from(SnapshotStatuses.SOURCE);

    private static final CommandSpec SPEC =
            CommandSpec.read(
                            "snapshot",
                            "wait",
                            "Waits until snapshots come to rest, or into one state.",
                            List.of(SNAPSHOTS, STATUS))
                    .describedAs(
                            "A snapshot that ends in an error state fails the wait. --timeout says"
                                    + " how long to wait for each snapshot.")
                    .withExamples(
                            new Example(
                                    "snapshot wait data-01-3d",
                                    "Waits until a snapshot is available."),
                            new Example(
                                    "snapshot wait data-01-3d --status available --timeout 5m",
                                    "Waits up to five minutes until it is available."));

    private static final WaitFor WAIT_FOR =
            new WaitFor(SnapshotStatuses.SETTLED, SnapshotStatuses.FAILED);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        String status = invocation.find(STATUS).orElse(null);
        List<Outcome> waitedFor =
                WAIT_FOR.targets(
                        "snapshot",
                        invocation.get(SNAPSHOTS),
                        status,
                        reference -> {
                            Snapshot snapshot = invocation.client().snapshots().resolve(reference);
                            return Outcome.done(SnapshotLayout.target(snapshot), snapshot.json());
                        });
        return SnapshotChanges.finish(invocation, waitedFor, WAIT_FOR.goal(status));
    }
}
