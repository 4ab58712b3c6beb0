package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code disk show}: everything the service says about a disk, or about several. */
final class DiskShow implements ReadCommand {
    private static final Parameter<List<String>> DISKS =
            Parameter.arguments("DISK", "IDs or names of disks.", ValueSource.DISKS);

    private static final CommandSpec SPEC =
            CommandSpec.read("disk", "show", "Shows disks with every field.", List.of(DISKS))
                    .withExamples(
                            new Example("disk show data-01", "One disk, field by field."),
                            new Example(
                                    "disk show data-01 -o json --query metadata",
                                    "One field of a disk, as JSON."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        List<Disk> disks = DiskTargets.resolve(invocation, invocation.get(DISKS));
        if (disks.size() == 1) {
            return new Result.Item(DiskLayout.DISKS, disks.getFirst().json());
        }
        return new Result.Rows(
                DiskLayout.DISKS, RowStream.of(disks.stream().map(Disk::json).toList()));
    }
}
