package org.evsshell.commands.transfer;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class TransferCommands {
    private TransferCommands() {}

    /** All of them; {@code disks} is how a disk that was taken over is laid out. */
    public static List<ShellCommand> all(Layout disks) {
        return List.of(
                new TransferList(),
                new TransferShow(),
                new TransferCreate(),
                new TransferAccept(disks),
                new TransferDelete());
    }

    /** How transfers are laid out. */
    public static Layout layout() {
        return TransferLayout.TRANSFERS;
    }
}
