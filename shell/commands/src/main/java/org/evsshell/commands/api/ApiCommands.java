package org.evsshell.commands.api;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class ApiCommands {
    private ApiCommands() {}

    /** How operations are laid out. */
    public static Layout layout() {
        return ApiLayout.OPERATIONS;
    }

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(new ApiCall(), new ApiOperations());
    }
}
