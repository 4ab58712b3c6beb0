package org.evsshell.commands.zone;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code zone show}: whether an availability zone takes disks. */
final class ZoneShow implements ReadCommand {
    private static final Parameter<String> ZONE =
            Parameter.argument("ZONE", "The zone's name.", ValueSource.ZONES);

    private static final CommandSpec SPEC =
            CommandSpec.read("zone", "show", "Shows an availability zone.", List.of(ZONE))
                    .withExamples(
                            new Example("zone show eu-de-01", "One zone, and if it takes disks."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Item(
                ZoneLayout.ZONES, invocation.client().zones().resolve(invocation.get(ZONE)));
    }
}
