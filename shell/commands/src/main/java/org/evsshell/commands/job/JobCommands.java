package org.evsshell.commands.job;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class JobCommands {
    private JobCommands() {}

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(new JobShow(), new JobWait());
    }

    /** How jobs are laid out. */
    public static Layout layout() {
        return JobLayout.JOBS;
    }
}
