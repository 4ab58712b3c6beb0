package org.evsshell.commands.zone;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class ZoneCommands {
    private ZoneCommands() {}

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(new ZoneList(), new ZoneShow());
    }

    /** How availability zones are laid out. */
    public static Layout layout() {
        return ZoneLayout.ZONES;
    }
}
