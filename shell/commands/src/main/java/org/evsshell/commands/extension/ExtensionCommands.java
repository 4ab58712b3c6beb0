package org.evsshell.commands.extension;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class ExtensionCommands {
    private ExtensionCommands() {}

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(new ExtensionList(), new ExtensionShow());
    }

    /** How extensions are laid out. */
    public static Layout layout() {
        return ExtensionLayout.EXTENSIONS;
    }
}
