package org.evsshell.commands.type;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code type list}: every disk type the project may use. */
final class TypeList implements ReadCommand {

    private static final CommandSpec SPEC =
            CommandSpec.listing("type", "list", "Lists disk types.", List.of())
                    .withExamples(
                            new Example("type list", "All disk types."),
                            new Example(
                                    "type list -o json --query '[].name'",
                                    "Their names, as JSON."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Rows(TypeLayout.TYPES, invocation.client().types().list());
    }
}
