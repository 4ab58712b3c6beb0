package org.evsshell.tests.reference;

import org.evsshell.commands.BuiltInPlugin;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.ShellCommand;

import java.util.List;

/** The commands the shell has by itself. */
public final class Commands {
    private Commands() {}

    /** Their specs, in the order of the overview. */
    public static List<CommandSpec> specs() {
        return new BuiltInPlugin().commands().stream().map(ShellCommand::spec).toList();
    }
}
