package org.evsshell.plugins.hello;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code hello greet}: says hello; sends nothing to the service. */
final class HelloGreet implements ReadCommand {
    private static final Parameter<String> NAME =
            Parameter.argument("NAME", "Who is greeted.", ValueSource.FREE)
                    .optional()
                    .standard(Greeting.ANYBODY);

    private static final CommandSpec SPEC =
            CommandSpec.read("hello", "greet", "Says hello.", List.of(NAME))
                    .withExamples(
                            new Example("hello greet", "Greets everybody."),
                            new Example("hello greet Ada", "Greets somebody by name."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Message(Greeting.to(invocation.get(NAME)));
    }
}
