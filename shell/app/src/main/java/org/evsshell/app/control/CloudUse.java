package org.evsshell.app.control;

import org.evsshell.app.run.Mode;
import org.evsshell.app.run.ShellInvocation;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code cloud use}: goes on with another cloud until the shell is left. */
final class CloudUse implements ReadCommand {
    private static final Parameter<String> NAME =
            Parameter.argument("NAME", "The cloud to go on with.", ValueSource.CLOUDS);

    private static final CommandSpec SPEC =
            CommandSpec.read("cloud", "use", "Goes on with another cloud.", List.of(NAME))
                    .describedAs("Holds until the shell is left; sends nothing.")
                    .withExamples(new Example("cloud use demo", "The embedded simulator."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        ShellInvocation own = ShellInvocation.of(invocation);
        String name = invocation.get(NAME);
        if (own.mode() == Mode.ONE_SHOT) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "'cloud use' has no effect on other processes.",
                    "Add --cloud " + name + " to the command, or set OS_CLOUD=" + name + ".");
        }
        own.session().use(name);
        return new Result.Nothing();
    }
}
