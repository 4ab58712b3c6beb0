package org.evsshell.commands.zone;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code zone list}: every availability zone. */
final class ZoneList implements ReadCommand {

    private static final CommandSpec SPEC =
            CommandSpec.listing("zone", "list", "Lists availability zones.", List.of())
                    .withExamples(
                            new Example("zone list", "All zones, and whether they take disks."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Rows(ZoneLayout.ZONES, invocation.client().zones().list());
    }
}
