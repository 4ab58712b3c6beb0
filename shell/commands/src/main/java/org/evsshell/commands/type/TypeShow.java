package org.evsshell.commands.type;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code type show}: what the service says about one disk type. */
final class TypeShow implements ReadCommand {
    private static final Parameter<String> TYPE =
            Parameter.argument("TYPE", "The type's name or ID.", ValueSource.TYPES);

    private static final CommandSpec SPEC =
            CommandSpec.read("type", "show", "Shows a disk type.", List.of(TYPE))
                    .describedAs("On EVS the extra specs name the zones that sell the type.")
                    .withExamples(new Example("type show SSD", "One disk type, by name."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Item(
                TypeLayout.TYPES, invocation.client().types().resolve(invocation.get(TYPE)));
    }
}
