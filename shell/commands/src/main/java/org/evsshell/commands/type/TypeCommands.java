package org.evsshell.commands.type;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class TypeCommands {
    private TypeCommands() {}

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(new TypeList(), new TypeShow());
    }

    /** How disk types are laid out. */
    public static Layout layout() {
        return TypeLayout.TYPES;
    }
}
