package org.evsshell.commands.disk;

import org.evsshell.plugin.command.ShellCommand;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class DiskCommands {
    private DiskCommands() {}

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(new DiskList(), new DiskShow());
    }
}
