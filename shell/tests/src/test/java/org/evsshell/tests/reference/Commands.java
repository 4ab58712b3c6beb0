package org.evsshell.tests.reference;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.tests.golden.DemoShell;

import java.util.List;

/** The commands the shell has by itself. */
public final class Commands {
    private Commands() {}

    /** Their specs, in the order of the overview. */
    public static List<CommandSpec> specs() {
        return DemoShell.commands().stream().map(ShellCommand::spec).toList();
    }
}
