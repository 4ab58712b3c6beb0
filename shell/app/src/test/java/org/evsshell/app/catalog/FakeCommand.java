package org.evsshell.app.catalog;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import java.util.List;

/**
 * A command that does nothing.
 *
 * @param spec what it takes
 */
public record FakeCommand(CommandSpec spec) implements ReadCommand {
    /** A command of these words and parameters. */
    public static FakeCommand of(String noun, String verb, Parameter<?>... parameters) {
        return new FakeCommand(CommandSpec.read(noun, verb, "Does nothing.", List.of(parameters)));
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Nothing();
    }
}
