package org.evsshell.commands.disk;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class DiskCommands {
    private DiskCommands() {}

    /** All of them. */
    public static List<ShellCommand> all() {
        return List.of(
                new DiskList(),
                new DiskShow(),
                new DiskCreate(),
                new DiskUpdate(),
                new DiskExtend(),
                new DiskAttach(),
                new DiskDetach(),
                new DiskRetype(),
                new DiskExport(),
                new DiskSet(),
                new DiskDelete(),
                new DiskWait());
    }

    /** How disks are laid out. */
    public static Layout layout() {
        return DiskLayout.DISKS;
    }
}
