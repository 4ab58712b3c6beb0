package org.evsshell.app.springshell;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.run.CommandRunner;
import org.evsshell.plugin.command.ShellCommand;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

import java.util.LinkedHashSet;
import java.util.Set;

/** Fills Spring Shell's registry from the catalogue, which has refused clashes by then. */
final class Registration {
    private Registration() {}

    /** A registry of the built-in commands; never of a noun alone, which would shadow its verbs. */
    static CommandRegistry registry(CommandCatalog catalog, CommandRunner runner) {
        Set<Command> commands = new LinkedHashSet<>();
        for (ShellCommand command : catalog.builtIn()) {
            commands.add(new ShellCommandAdapter(command, runner));
        }
        return new CommandRegistry(commands);
    }
}
