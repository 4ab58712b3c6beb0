package org.evsshell.app.springshell;

import org.evsshell.app.run.CommandRunner;
import org.evsshell.plugin.command.ShellCommand;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;

import java.util.ArrayList;
import java.util.List;

/**
 * One of our commands as Spring Shell's. Options stay words among the arguments: Spring Shell knows
 * neither their types nor which take values, our binder does.
 */
final class ShellCommandAdapter implements Command {
    private final ShellCommand command;
    private final CommandRunner runner;

    ShellCommandAdapter(ShellCommand command, CommandRunner runner) {
        this.command = command;
        this.runner = runner;
    }

    @Override
    public String getName() {
        return command.spec().words();
    }

    @Override
    public String getDescription() {
        return command.spec().summary();
    }

    @Override
    public String getGroup() {
        return command.spec().noun();
    }

    @Override
    public ExitStatus execute(CommandContext context) {
        List<String> arguments = new ArrayList<>();
        for (CommandArgument argument : context.parsedInput().arguments()) {
            arguments.add(argument.value());
        }
        int code = runner.run(command, arguments, RunWriter.settingsOf(context));
        return new ExitStatus(code, "");
    }
}
