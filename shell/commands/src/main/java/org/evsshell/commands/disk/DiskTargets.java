package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.commands.change.Targets;
import org.evsshell.commands.change.Wording;
import org.evsshell.plugin.command.Invocation;

import java.util.List;

/** The disks somebody named. */
final class DiskTargets {
    private DiskTargets() {}

    /** All of them, freshly read, each once. */
    static List<Disk> resolve(Invocation invocation, List<String> references) {
        return Targets.resolve(
                invocation, references, invocation.client().disks()::resolve, Disk::id);
    }

    /** How questions speak of them: with name and full ID. */
    static String wording(List<Disk> disks) {
        return Wording.all(disks.stream().map(DiskLayout::target).toList());
    }
}
