package org.evsshell.commands.snapshot;

import org.evsshell.client.page.RowStream;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code snapshot list}: every snapshot of the project, or those that pass the filters. */
final class SnapshotList implements ReadCommand {
    private static final int LARGEST_PAGE = 1000;

    private static final Parameter<String> DISK =
            Parameter.text("disk", "DISK", "Only snapshots of this disk, by ID or name.")
                    .from(ValueSource.DISKS);
    private static final Parameter<String> NAME =
            Parameter.text("name", "NAME", "Only snapshots of exactly this name.");
    private static final Parameter<String> STATUS =
            Parameter.text("status", "STATUS", "Only snapshots in this state.")
                    .from(SnapshotStatuses.SOURCE);

    private static final CommandSpec SPEC =
            CommandSpec.listing("snapshot", "list", "Lists snapshots.", List.of(DISK, NAME, STATUS))
                    .describedAs(
                            "Reads every page, however many snapshots there are. Several filters"
                                    + " must all hold.")
                    .withExamples(
                            new Example("snapshot list", "All snapshots of the project."),
                            new Example(
                                    "snapshot list --disk data-01 --sort created_at:desc",
                                    "The snapshots of one disk, the newest first."),
                            new Example(
                                    "snapshot list --sort created_at --limit 10 -o ids",
                                    "The IDs of the ten oldest snapshots."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        String disk =
                invocation
                        .find(DISK)
                        .map(reference -> invocation.client().disks().resolve(reference).id())
                        .orElse(null);
        SnapshotFilter filter =
                new SnapshotFilter(
                        disk,
                        invocation.find(NAME).orElse(null),
                        invocation.find(STATUS).orElse(null));
        return new Result.Rows(SnapshotLayout.SNAPSHOTS, rows(invocation, filter));
    }

    /** A small page serves a small limit, but only where the shell drops no rows itself. */
    private static RowStream rows(Invocation invocation, SnapshotFilter filter) {
        int limit = invocation.limit().orElse(0);
        if (limit < 1 || limit > LARGEST_PAGE || !filter.passesAll()) {
            return invocation.client().snapshots().list(filter);
        }
        return invocation.client().snapshots().list(filter, limit);
    }
}
