package org.evsshell.commands.extension;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code extension list}: what the block storage has beyond its core. */
final class ExtensionList implements ReadCommand {

    private static final CommandSpec SPEC =
            CommandSpec.listing(
                            "extension",
                            "list",
                            "Lists the extensions of the cloud's block storage.",
                            List.of())
                    .withExamples(
                            new Example("extension list", "All extensions."),
                            new Example(
                                    "extension list --columns alias,updated",
                                    "Their aliases and dates."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Rows(ExtensionLayout.EXTENSIONS, invocation.client().extensions().list());
    }
}
