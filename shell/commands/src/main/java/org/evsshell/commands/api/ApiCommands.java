package org.evsshell.commands.api;

import org.evsshell.plugin.command.ShellCommand;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class ApiCommands {
    private ApiCommands() {}

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(new ApiCall());
    }
}
