package org.evsshell.commands.quota;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class QuotaCommands {
    private QuotaCommands() {}

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(new QuotaList(), new QuotaShow());
    }

    /** How quotas are laid out. */
    public static Layout layout() {
        return QuotaLayout.QUOTAS;
    }
}
