package org.evsshell.simulator.api;

import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.simulator.api.RefusalCalls.diskIn;
import static org.evsshell.simulator.api.RefusalCalls.ofType;
import static org.evsshell.simulator.api.RefusalCalls.volume;
import static org.evsshell.simulator.api.RefusalCalls.withLeavingSnapshot;

import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.api.RefusalCase.Wanted;
import org.evsshell.simulator.world.Snapshot;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Disks retyped, exported and marked. */
final class UseRefusals {
    private UseRefusals() {}

    static List<RefusalCase> all() {
        return Stream.of(evs(), cinder()).flatMap(List::stream).toList();
    }

    private static List<RefusalCase> evs() {
        return List.of(
                new RefusalCase(
                        EVS, "disk-retype-state", cloud -> retype(diskIn(cloud, "error"), "ESSD")),
                new RefusalCase(
                        EVS,
                        "disk-retype-target",
                        cloud -> retype(ofType(cloud, "eu-de-01", "SSD"), "SAS")),
                new RefusalCase(
                        EVS,
                        "disk-retype-same",
                        cloud -> retype(ofType(cloud, "eu-de-01", "SSD"), "SSD")),
                new RefusalCase(
                        EVS, "disk-retype-known", cloud -> retype(cloud.disk("d", 10), "ssd")),
                new RefusalCase(
                        EVS,
                        "disk-retype-offer",
                        cloud -> retype(ofType(cloud, "eu-de-03", "SSD"), "ESSD")),
                new RefusalCase(
                        EVS,
                        "disk-retype-leaving",
                        cloud -> retype(withLeavingSnapshot(cloud), "ESSD")),
                new RefusalCase(
                        EVS,
                        "disk-retype-snapshots",
                        cloud -> retype(withSnapshots(cloud, 129), "ESSD")),
                new RefusalCase(EVS, "disk-retype-parallel", UseRefusals::eleventhRetype),
                new RefusalCase(
                        EVS,
                        "disk-export-state",
                        cloud -> export(diskIn(cloud, "in-use"), "\"image_name\": \"i\"")),
                new RefusalCase(
                        EVS,
                        "disk-export-name",
                        cloud -> export(cloud.disk("d", 10), "\"image_name\": \"i \"")));
    }

    private static List<RefusalCase> cinder() {
        return List.of(
                new RefusalCase(
                        CINDER,
                        "disk-retype-state-cinder",
                        cloud -> retype(diskIn(cloud, "error"), "ESSD")),
                new RefusalCase(
                        CINDER,
                        "disk-retype-same",
                        cloud -> retype(ofType(cloud, "eu-de-01", "SSD"), "SSD")),
                new RefusalCase(
                        CINDER,
                        "disk-export-state",
                        cloud ->
                                export(
                                        diskIn(cloud, "error"),
                                        "\"image_name\": \"i\", \"force\": true")),
                new RefusalCase(
                        CINDER,
                        "disk-set-read-only",
                        cloud ->
                                new Wanted(
                                        "POST",
                                        volume(diskIn(cloud, "in-use")) + "/action",
                                        "{\"os-update_readonly_flag\": {\"readonly\": true}}")),
                new RefusalCase(
                        CINDER,
                        "disk-set-maintenance",
                        cloud ->
                                new Wanted(
                                        "POST",
                                        volume(diskIn(cloud, "maintenance")) + "/action",
                                        "{\"os-set_bootable\": {\"bootable\": true}}")));
    }

    private static Wanted retype(String id, String type) {
        return new Wanted(
                "POST",
                volume(id) + "/action",
                "{\"os-retype\": {\"new_type\": \"" + type + "\"}}");
    }

    private static Wanted export(String id, String fields) {
        return new Wanted(
                "POST", volume(id) + "/action", "{\"os-volume_upload_image\": {" + fields + "}}");
    }

    /** More than the service makes itself: retyping takes disks with snapshots of backups too. */
    private static String withSnapshots(TestCloud cloud, int count) {
        String disk = cloud.disk("d", 10);
        Snapshot one = cloud.world().snapshot(cloud.snapshot(disk, "s")).orElseThrow();
        for (int number = 1; number < count; number++) {
            cloud.world()
                    .put(
                            new Snapshot(
                                    cloud.world().ids().uuid(),
                                    one.projectId(),
                                    one.userId(),
                                    disk,
                                    "s" + number,
                                    null,
                                    10,
                                    "available",
                                    cloud.world().stamp(cloud.clock().instant()),
                                    null,
                                    Map.of()));
        }
        return disk;
    }

    private static Wanted eleventhRetype(TestCloud cloud) {
        for (int number = 1; number <= 10; number++) {
            cloud.force(cloud.disk("d" + number, 10), "retyping");
        }
        return retype(cloud.disk("d", 10), "ESSD");
    }
}
