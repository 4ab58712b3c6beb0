package org.evsshell.commands.tag;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class TagCommands {
    private TagCommands() {}

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(new TagList(), new TagAdd(), new TagRemove(), new TagFind(), new TagCount());
    }

    /** How tags are laid out. */
    public static Layout layout() {
        return TagLayout.TAGS;
    }
}
