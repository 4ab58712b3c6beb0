package org.evsshell.commands.version;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class VersionCommands {
    private VersionCommands() {}

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(new VersionList(), new VersionShow());
    }

    /** How versions of the service are laid out. */
    public static Layout layout() {
        return VersionLayout.VERSIONS;
    }
}
