package org.evsshell.app.control;

import org.evsshell.app.help.Version;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code version}: the shell's own; sends nothing. */
final class ShowVersion implements ReadCommand {
    private static final CommandSpec SPEC =
            CommandSpec.read("version", "", "Shows the shell's version.", List.of())
                    .withExamples(new Example("version", "The version; nothing is sent."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Message(Version.LINE);
    }
}
