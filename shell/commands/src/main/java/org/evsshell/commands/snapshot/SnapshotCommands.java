package org.evsshell.commands.snapshot;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** The commands of the noun, in the order of the help. */
public final class SnapshotCommands {
    private SnapshotCommands() {}

    /** All of them; {@code disks} is how a disk that was rolled back is laid out. */
    public static List<ShellCommand> all(Layout disks) {
        return List.of(
                new SnapshotList(),
                new SnapshotShow(),
                new SnapshotCreate(),
                new SnapshotUpdate(),
                new SnapshotDelete(),
                new SnapshotRollback(disks),
                new SnapshotWait());
    }

    /** How snapshots are laid out. */
    public static Layout layout() {
        return SnapshotLayout.SNAPSHOTS;
    }
}
