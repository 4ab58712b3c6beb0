package org.evsshell.app.control;

import org.evsshell.app.run.ShellInvocation;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code clear}: an empty screen; nothing happens where there is no terminal. */
final class Clear implements ReadCommand {
    private static final CommandSpec SPEC =
            CommandSpec.read("clear", "", "Clears the screen.", List.of())
                    .withExamples(new Example("clear", "Starts at the top of an empty screen."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        ShellInvocation.of(invocation).output().clearScreen();
        return new Result.Nothing();
    }
}
