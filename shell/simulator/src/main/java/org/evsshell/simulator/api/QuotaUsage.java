package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.world.Backup;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.DiskType;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.World;

import java.util.LinkedHashMap;
import java.util.Map;

/** How much of what a project has, counted anew for each question. */
final class QuotaUsage {
    private QuotaUsage() {}

    /** By the service's names; {@code gigabytes} counts disks and snapshots. */
    static Map<String, Long> of(World world, String projectId) {
        Map<String, Long> used = new LinkedHashMap<>();
        for (String name :
                new String[] {
                    "volumes",
                    "per_volume_gigabytes",
                    "snapshots",
                    "gigabytes",
                    "backups",
                    "backup_gigabytes"
                }) {
            used.put(name, 0L);
        }
        for (DiskType type : world.site().types()) {
            used.put("volumes_" + type.name(), 0L);
            used.put("gigabytes_" + type.name(), 0L);
            used.put("snapshots_" + type.name(), 0L);
        }
        if (world.site().dialect() == Dialect.CINDER) {
            used.put("groups", 0L);
        }
        for (Disk disk : world.disks(projectId)) {
            add(used, "volumes", disk.type(), disk.size());
        }
        for (Snapshot snapshot : world.snapshots(projectId)) {
            String type = world.disk(snapshot.diskId()).map(Disk::type).orElse("");
            add(used, "snapshots", type, snapshot.size());
        }
        for (Backup backup : world.backups(projectId)) {
            used.merge("backups", 1L, Long::sum);
            used.merge("backup_gigabytes", (long) backup.size(), Long::sum);
        }
        return used;
    }

    private static void add(Map<String, Long> used, String what, String type, long size) {
        used.merge(what, 1L, Long::sum);
        used.merge("gigabytes", size, Long::sum);
        if (used.containsKey(what + "_" + type)) {
            used.merge(what + "_" + type, 1L, Long::sum);
            used.merge("gigabytes_" + type, size, Long::sum);
        }
    }
}
