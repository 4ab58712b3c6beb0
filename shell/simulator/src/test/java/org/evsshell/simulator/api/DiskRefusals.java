package org.evsshell.simulator.api;

import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.simulator.api.RefusalCalls.LONG;
import static org.evsshell.simulator.api.RefusalCalls.attached;
import static org.evsshell.simulator.api.RefusalCalls.bootable;
import static org.evsshell.simulator.api.RefusalCalls.diskIn;
import static org.evsshell.simulator.api.RefusalCalls.extend;
import static org.evsshell.simulator.api.RefusalCalls.fromSnapshot;
import static org.evsshell.simulator.api.RefusalCalls.nativeCreate;
import static org.evsshell.simulator.api.RefusalCalls.newDisk;
import static org.evsshell.simulator.api.RefusalCalls.sharedInUse;
import static org.evsshell.simulator.api.RefusalCalls.update;
import static org.evsshell.simulator.api.RefusalCalls.volume;
import static org.evsshell.simulator.api.RefusalCalls.withLeavingSnapshot;
import static org.evsshell.simulator.api.RefusalCalls.withSnapshot;

import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.api.RefusalCase.Wanted;
import org.evsshell.simulator.world.Server;

import java.util.List;
import java.util.stream.Stream;

/** Disks made, changed, extended and deleted, and the rows each of these breaks. */
final class DiskRefusals {
    private DiskRefusals() {}

    static List<RefusalCase> all() {
        return Stream.of(evs(), cinder()).flatMap(List::stream).toList();
    }

    private static List<RefusalCase> evs() {
        return List.of(
                new RefusalCase(EVS, "disk-size-range", cloud -> newDisk("\"size\": 9")),
                new RefusalCase(
                        EVS,
                        "disk-size-of-snapshot",
                        cloud -> fromSnapshot(cloud.snapshot(cloud.disk("d", 20), "s"), 10)),
                new RefusalCase(
                        EVS,
                        "disk-count-range",
                        cloud -> nativeCreate("\"size\": 10, \"count\": 101")),
                new RefusalCase(
                        EVS,
                        "disk-name-bytes",
                        cloud -> newDisk("\"size\": 10, \"name\": \"" + LONG + "\"")),
                new RefusalCase(
                        EVS,
                        "disk-description-bytes",
                        cloud -> newDisk("\"size\": 10, \"description\": \"" + LONG + "\"")),
                new RefusalCase(
                        EVS,
                        "disk-update-name-bytes",
                        cloud -> update(volume(cloud.disk("d", 10)), "volume", "name")),
                new RefusalCase(
                        EVS,
                        "disk-update-description-bytes",
                        cloud -> update(volume(cloud.disk("d", 10)), "volume", "description")),
                new RefusalCase(EVS, "disk-extend-grows", cloud -> extend(cloud.disk("d", 10), 10)),
                new RefusalCase(
                        EVS, "disk-extend-maximum", cloud -> extend(cloud.disk("d", 10), 32769)),
                new RefusalCase(EVS, "disk-extend-system", cloud -> extend(bootable(cloud), 1025)),
                new RefusalCase(
                        EVS, "disk-extend-state", cloud -> extend(diskIn(cloud, "error"), 20)),
                new RefusalCase(EVS, "disk-extend-shared", cloud -> extend(sharedInUse(cloud), 20)),
                new RefusalCase(EVS, "disk-delete-state", cloud -> delete(diskIn(cloud, "in-use"))),
                new RefusalCase(EVS, "disk-delete-snapshots", cloud -> delete(withSnapshot(cloud))),
                new RefusalCase(
                        EVS,
                        "disk-delete-backing-up",
                        cloud -> delete(diskIn(cloud, "backing-up"))),
                new RefusalCase(
                        EVS,
                        "disk-extend-server",
                        cloud -> extend(onServerIn(cloud, "ERROR"), 20)));
    }

    private static List<RefusalCase> cinder() {
        return List.of(
                new RefusalCase(
                        CINDER,
                        "disk-size-of-snapshot",
                        cloud -> fromSnapshot(cloud.snapshot(cloud.disk("d", 2), "s"), 1)),
                new RefusalCase(
                        CINDER, "disk-extend-grows", cloud -> extend(cloud.disk("d", 2), 1)),
                new RefusalCase(
                        CINDER, "disk-delete-snapshots", cloud -> delete(withSnapshot(cloud))),
                new RefusalCase(CINDER, "disk-size-minimum", cloud -> newDisk("\"size\": 0")),
                new RefusalCase(
                        CINDER,
                        "disk-name-characters",
                        cloud -> newDisk("\"size\": 1, \"name\": \"" + LONG + "\"")),
                new RefusalCase(
                        CINDER,
                        "disk-description-characters",
                        cloud -> newDisk("\"size\": 1, \"description\": \"" + LONG + "\"")),
                new RefusalCase(
                        CINDER,
                        "disk-update-name-characters",
                        cloud -> update(volume(cloud.disk("d", 1)), "volume", "name")),
                new RefusalCase(
                        CINDER,
                        "disk-update-description-characters",
                        cloud -> update(volume(cloud.disk("d", 1)), "volume", "description")),
                new RefusalCase(
                        CINDER,
                        "disk-update-maintenance",
                        cloud ->
                                new Wanted(
                                        "PUT",
                                        volume(diskIn(cloud, "maintenance")),
                                        "{\"volume\": {\"name\": \"n\"}}")),
                new RefusalCase(
                        CINDER,
                        "disk-extend-available",
                        cloud -> extend(diskIn(cloud, "in-use"), 20)),
                new RefusalCase(
                        CINDER,
                        "disk-delete-state-cinder",
                        cloud -> delete(diskIn(cloud, "in-use"))),
                new RefusalCase(
                        CINDER,
                        "disk-delete-snapshots-leaving",
                        cloud -> delete(withLeavingSnapshot(cloud))));
    }

    private static Wanted delete(String id) {
        return new Wanted("DELETE", volume(id), "");
    }

    /** A disk on a server that was well when it took the disk. */
    private static String onServerIn(TestCloud cloud, String status) {
        String server = cloud.server("ACTIVE", "eu-de-01");
        String disk = attached(cloud, cloud.disk("d", 10), server);
        cloud.world()
                .put(
                        new Server(
                                server,
                                TestCloud.PROJECT,
                                "server",
                                status,
                                "eu-de-01",
                                cloud.clock().instant()));
        return disk;
    }
}
