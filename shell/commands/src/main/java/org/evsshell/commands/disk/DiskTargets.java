package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.plugin.command.Invocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The disks somebody named. */
final class DiskTargets {
    private DiskTargets() {}

    /**
     * All of them, freshly read, in the order named, each once; the first that cannot be resolved
     * ends it.
     */
    static List<Disk> resolve(Invocation invocation, List<String> references) {
        Map<String, Disk> disks = new LinkedHashMap<>();
        for (String reference : references) {
            invocation.scope().check();
            Disk disk = invocation.client().disks().resolve(reference);
            disks.putIfAbsent(disk.id(), disk);
        }
        return new ArrayList<>(disks.values());
    }
}
