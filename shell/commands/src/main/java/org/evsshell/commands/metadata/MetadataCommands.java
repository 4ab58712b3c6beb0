package org.evsshell.commands.metadata;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class MetadataCommands {
    private MetadataCommands() {}

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(new MetadataList(), new MetadataSet(), new MetadataUnset());
    }

    /** How metadata are laid out. */
    public static Layout layout() {
        return MetadataList.PAIRS;
    }
}
