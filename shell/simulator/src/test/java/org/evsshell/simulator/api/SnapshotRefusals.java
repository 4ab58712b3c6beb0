package org.evsshell.simulator.api;

import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.simulator.api.RefusalCalls.LONG;
import static org.evsshell.simulator.api.RefusalCalls.diskIn;
import static org.evsshell.simulator.api.RefusalCalls.extend;
import static org.evsshell.simulator.api.RefusalCalls.ready;
import static org.evsshell.simulator.api.RefusalCalls.snapshot;
import static org.evsshell.simulator.api.RefusalCalls.snapshotIn;
import static org.evsshell.simulator.api.RefusalCalls.update;
import static org.evsshell.simulator.api.RefusalCalls.volume;

import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.api.RefusalCase.Wanted;

import java.util.List;
import java.util.stream.Stream;

/** Snapshots made, changed, deleted and rolled back. */
final class SnapshotRefusals {
    private SnapshotRefusals() {}

    static List<RefusalCase> all() {
        return Stream.of(evs(), cinder()).flatMap(List::stream).toList();
    }

    private static List<RefusalCase> evs() {
        return List.of(
                new RefusalCase(
                        EVS, "snapshot-limit", cloud -> snapshot(full(cloud), "\"name\": \"s\"")),
                new RefusalCase(
                        EVS,
                        "snapshot-create-state",
                        cloud -> snapshot(diskIn(cloud, "attaching"), "\"name\": \"s\"")),
                new RefusalCase(
                        EVS,
                        "snapshot-name-bytes",
                        cloud -> snapshot(cloud.disk("d", 10), "\"name\": \"" + LONG + "\"")),
                new RefusalCase(
                        EVS,
                        "snapshot-description-bytes",
                        cloud ->
                                snapshot(cloud.disk("d", 10), "\"description\": \"" + LONG + "\"")),
                new RefusalCase(
                        EVS,
                        "snapshot-update-name-bytes",
                        cloud -> update(ready(cloud), "snapshot", "name")),
                new RefusalCase(
                        EVS,
                        "snapshot-update-description-bytes",
                        cloud -> update(ready(cloud), "snapshot", "description")),
                new RefusalCase(
                        EVS,
                        "snapshot-delete-state",
                        cloud ->
                                new Wanted(
                                        "DELETE",
                                        "/snapshots/" + snapshotIn(cloud, "rollbacking"),
                                        "")),
                new RefusalCase(
                        EVS,
                        "snapshot-rollback-disk-state",
                        cloud -> rollback(cloud, "s", "in-use", "available")),
                new RefusalCase(
                        EVS,
                        "snapshot-rollback-state",
                        cloud -> rollback(cloud, "s", "available", "error")),
                new RefusalCase(
                        EVS,
                        "snapshot-rollback-backup",
                        cloud -> rollback(cloud, "autobk_snapshot_1", "available", "available")));
    }

    private static List<RefusalCase> cinder() {
        return List.of(
                new RefusalCase(
                        CINDER,
                        "snapshot-delete-state",
                        cloud ->
                                new Wanted(
                                        "DELETE",
                                        "/snapshots/" + snapshotIn(cloud, "creating"),
                                        "")),
                new RefusalCase(
                        CINDER,
                        "snapshot-create-state-cinder",
                        cloud -> snapshot(diskIn(cloud, "in-use"), "\"name\": \"s\"")),
                new RefusalCase(
                        CINDER,
                        "snapshot-name-characters",
                        cloud -> snapshot(cloud.disk("d", 1), "\"name\": \"" + LONG + "\"")),
                new RefusalCase(
                        CINDER,
                        "snapshot-description-characters",
                        cloud -> snapshot(cloud.disk("d", 1), "\"description\": \"" + LONG + "\"")),
                new RefusalCase(
                        CINDER,
                        "snapshot-update-name-characters",
                        cloud -> update(ready(cloud), "snapshot", "name")),
                new RefusalCase(
                        CINDER,
                        "snapshot-update-description-characters",
                        cloud -> update(ready(cloud), "snapshot", "description")),
                new RefusalCase(
                        CINDER,
                        "snapshot-rollback-disk-available",
                        cloud -> revert(cloud, "in-use", "available", 10)),
                new RefusalCase(
                        CINDER,
                        "snapshot-rollback-state-cinder",
                        cloud -> revert(cloud, "available", "error", 10)),
                new RefusalCase(CINDER, "snapshot-rollback-latest", SnapshotRefusals::revertOlder),
                new RefusalCase(
                        CINDER,
                        "snapshot-rollback-size",
                        cloud -> revert(cloud, "available", "available", 20)));
    }

    private static Wanted rollback(
            TestCloud cloud, String name, String diskStatus, String snapshotStatus) {
        String disk = cloud.disk("d", 10);
        String snapshot = cloud.snapshot(disk, name);
        cloud.force(disk, diskStatus);
        cloud.forceSnapshot(snapshot, snapshotStatus);
        return new Wanted(
                "POST",
                "v2:/os-vendor-snapshots/" + snapshot + "/rollback",
                "{\"rollback\": {\"volume_id\": \"" + disk + "\"}}");
    }

    private static Wanted revert(
            TestCloud cloud, String diskStatus, String snapshotStatus, int grownTo) {
        String disk = cloud.disk("d", 10);
        String snapshot = cloud.snapshot(disk, "s");
        if (grownTo > 10) {
            Wanted extend = extend(disk, grownTo);
            cloud.post(extend.path(), extend.body());
            cloud.settle();
        }
        cloud.force(disk, diskStatus);
        cloud.forceSnapshot(snapshot, snapshotStatus);
        return revertTo(cloud, disk, snapshot);
    }

    private static Wanted revertOlder(TestCloud cloud) {
        String disk = cloud.disk("d", 10);
        String older = cloud.snapshot(disk, "older");
        cloud.snapshot(disk, "newer");
        return revertTo(cloud, disk, older);
    }

    private static Wanted revertTo(TestCloud cloud, String disk, String snapshot) {
        cloud.at("3.40");
        return new Wanted(
                "POST",
                volume(disk) + "/action",
                "{\"revert\": {\"snapshot_id\": \"" + snapshot + "\"}}");
    }

    private static String full(TestCloud cloud) {
        String id = cloud.disk("d", 10);
        for (int number = 1; number <= 7; number++) {
            cloud.snapshot(id, "s" + number);
        }
        return id;
    }
}
