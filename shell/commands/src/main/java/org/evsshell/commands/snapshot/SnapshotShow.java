package org.evsshell.commands.snapshot;

import org.evsshell.client.page.RowStream;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code snapshot show}: everything the service says about a snapshot, or about several. */
final class SnapshotShow implements ReadCommand {
    private static final Parameter<List<String>> SNAPSHOTS =
            Parameter.arguments("SNAPSHOT", "IDs or names of snapshots.", ValueSource.SNAPSHOTS);

    private static final CommandSpec SPEC =
            CommandSpec.read(
                            "snapshot",
                            "show",
                            "Shows snapshots with every field.",
                            List.of(SNAPSHOTS))
                    .withExamples(
                            new Example(
                                    "snapshot show data-01-3d", "One snapshot, field by field."),
                            new Example(
                                    "snapshot show data-01-3d -o json --query volume_id",
                                    "The ID of the disk a snapshot was made from."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        List<Snapshot> snapshots = SnapshotTargets.resolve(invocation, invocation.get(SNAPSHOTS));
        if (snapshots.size() == 1) {
            return new Result.Item(SnapshotLayout.SNAPSHOTS, snapshots.getFirst().json());
        }
        return new Result.Rows(
                SnapshotLayout.SNAPSHOTS,
                RowStream.of(snapshots.stream().map(Snapshot::json).toList()));
    }
}
