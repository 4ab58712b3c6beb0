package org.evsshell.simulator.api;

import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.simulator.api.RefusalCalls.backupSnapshot;
import static org.evsshell.simulator.api.RefusalCalls.fromSnapshot;
import static org.evsshell.simulator.api.RefusalCalls.inZone;
import static org.evsshell.simulator.api.RefusalCalls.newDisk;
import static org.evsshell.simulator.api.RefusalCalls.snapshotIn;

import java.util.List;
import java.util.stream.Stream;

/** Disks made from something, somewhere, of some type. */
final class SourceRefusals {
    private SourceRefusals() {}

    static List<RefusalCase> all() {
        return Stream.of(evs(), cinder()).flatMap(List::stream).toList();
    }

    private static List<RefusalCase> evs() {
        return List.of(
                new RefusalCase(
                        EVS,
                        "disk-source-snapshot-state",
                        cloud -> fromSnapshot(snapshotIn(cloud, "error"), 10)),
                new RefusalCase(
                        EVS,
                        "disk-source-backup-snapshot",
                        cloud -> fromSnapshot(backupSnapshot(cloud), 10)),
                new RefusalCase(
                        EVS,
                        "disk-one-source",
                        cloud ->
                                newDisk(
                                        "\"size\": 10, \"backup_id\": \"b\", \"snapshot_id\": \""
                                                + cloud.snapshot(cloud.disk("d", 10), "s")
                                                + "\"")),
                new RefusalCase(
                        EVS,
                        "disk-source-snapshot-zone",
                        cloud ->
                                inZone(
                                        "eu-de-02",
                                        "\"size\": 10, \"snapshot_id\": \""
                                                + cloud.snapshot(cloud.disk("d", 10), "s")
                                                + "\"")),
                new RefusalCase(
                        EVS,
                        "disk-source-snapshot-type",
                        cloud -> fromSnapshot(cloud, "\"volume_type\": \"ESSD\"")),
                new RefusalCase(
                        EVS,
                        "disk-source-keys",
                        cloud ->
                                fromSnapshot(
                                        cloud, "\"metadata\": {\"hw:passthrough\": \"true\"}")),
                new RefusalCase(
                        EVS,
                        "disk-source-image-shared",
                        cloud ->
                                newDisk(
                                        "\"size\": 10, \"imageRef\": \"i\", \"multiattach\":"
                                                + " true")),
                new RefusalCase(
                        EVS,
                        "disk-size-system",
                        cloud -> newDisk("\"size\": 1025, \"imageRef\": \"i\"")),
                new RefusalCase(
                        EVS, "disk-zone-known", cloud -> inZone("eu-de-09", "\"size\": 10")),
                new RefusalCase(
                        EVS,
                        "disk-type-known",
                        cloud -> newDisk("\"size\": 10, \"volume_type\": \"FAST\"")),
                new RefusalCase(
                        EVS,
                        "disk-type-zone",
                        cloud -> inZone("eu-de-03", "\"size\": 10, \"volume_type\": \"ESSD\"")));
    }

    private static List<RefusalCase> cinder() {
        return List.of(
                new RefusalCase(
                        CINDER,
                        "disk-source-snapshot-state",
                        cloud -> fromSnapshot(snapshotIn(cloud, "error"), 10)),
                new RefusalCase(
                        CINDER,
                        "disk-one-source",
                        cloud ->
                                newDisk(
                                        "\"size\": 10, \"source_volid\": \""
                                                + cloud.disk("c", 10)
                                                + "\", \"snapshot_id\": \""
                                                + cloud.snapshot(cloud.disk("d", 10), "s")
                                                + "\"")),
                new RefusalCase(
                        CINDER, "disk-zone-known", cloud -> inZone("nowhere", "\"size\": 1")));
    }
}
