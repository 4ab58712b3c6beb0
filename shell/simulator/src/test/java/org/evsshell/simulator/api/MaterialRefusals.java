package org.evsshell.simulator.api;

import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.simulator.api.RefusalCalls.diskIn;
import static org.evsshell.simulator.api.RefusalCalls.inZone;
import static org.evsshell.simulator.api.RefusalCalls.nativeCreate;
import static org.evsshell.simulator.api.RefusalCalls.newDisk;

import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.api.RefusalCase.Wanted;
import org.evsshell.simulator.world.Image;
import org.evsshell.simulator.world.Transition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Disks made from images, backups and other disks. */
final class MaterialRefusals {
    private static final String REST = "-1c3b-4d5e-8f70-9a1b2c3d4e5f\"";
    private static final String WINDOWS = "\"imageRef\": \"8c2fa041" + REST;
    private static final String BACKUP = "\"backup_id\": \"a3d40b52" + REST;
    private static final String FAILED_BACKUP = "\"backup_id\": \"c5f62d74" + REST;

    private MaterialRefusals() {}

    static List<RefusalCase> all() {
        return Stream.of(evs(), cinder()).flatMap(List::stream).toList();
    }

    private static List<RefusalCase> evs() {
        return List.of(
                new RefusalCase(
                        EVS, "disk-size-of-image", cloud -> newDisk("\"size\": 39, " + WINDOWS)),
                new RefusalCase(
                        EVS, "disk-source-image-state", MaterialRefusals::fromUnfinishedImage),
                new RefusalCase(
                        EVS,
                        "disk-size-of-backup",
                        cloud -> nativeCreate("\"size\": 99, " + BACKUP)),
                new RefusalCase(
                        EVS,
                        "disk-source-backup-state",
                        cloud -> inZone("eu-de-02", "\"size\": 1000, " + FAILED_BACKUP)),
                new RefusalCase(
                        EVS,
                        "disk-source-backup-zone",
                        cloud -> inZone("eu-de-02", "\"size\": 100, " + BACKUP)),
                new RefusalCase(
                        EVS,
                        "disk-source-backup-count",
                        cloud -> nativeCreate("\"size\": 100, \"count\": 2, " + BACKUP)));
    }

    private static List<RefusalCase> cinder() {
        return List.of(
                new RefusalCase(
                        CINDER, "disk-size-of-image", cloud -> newDisk("\"size\": 39, " + WINDOWS)),
                new RefusalCase(
                        CINDER,
                        "disk-size-of-disk",
                        cloud -> newDisk("\"size\": 9, " + copyOf(cloud.disk("c", 10)))),
                new RefusalCase(
                        CINDER,
                        "disk-source-disk-state",
                        cloud -> newDisk(copyOf(diskIn(cloud, "error")))));
    }

    private static String copyOf(String id) {
        return "\"source_volid\": \"" + id + "\"";
    }

    private static Wanted fromUnfinishedImage(TestCloud cloud) {
        cloud.world().put(new Image("i", null, "i", "saving", 1, Map.of()));
        cloud.world().schedule(new Transition.ImageSettles(Instant.MAX, "i", "active"));
        return newDisk("\"size\": 10, \"imageRef\": \"i\"");
    }
}
