package org.evsshell.commands.extension;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code extension show}: what the service says about one extension. */
final class ExtensionShow implements ReadCommand {
    private static final Parameter<String> EXTENSION =
            Parameter.argument(
                    "EXTENSION", "The extension's alias or name.", ValueSource.EXTENSIONS);

    private static final CommandSpec SPEC =
            CommandSpec.read("extension", "show", "Shows an extension.", List.of(EXTENSION))
                    .withExamples(new Example("extension show os-quota-sets", "By its alias."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Item(
                ExtensionLayout.EXTENSIONS,
                invocation.client().extensions().resolve(invocation.get(EXTENSION)));
    }
}
