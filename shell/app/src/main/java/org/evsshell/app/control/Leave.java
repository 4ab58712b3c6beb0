package org.evsshell.app.control;

import org.evsshell.app.run.ShellInvocation;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code exit} and {@code quit}: leave the shell. */
final class Leave implements ReadCommand {
    private final CommandSpec spec;

    Leave(String word) {
        this.spec =
                CommandSpec.read(word, "", "Leaves the shell.", List.of())
                        .withExamples(new Example(word, "Back to the system's shell."));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Result run(Invocation invocation) {
        ShellInvocation.of(invocation).session().leave();
        return new Result.Nothing();
    }
}
