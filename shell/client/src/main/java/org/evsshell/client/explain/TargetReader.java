package org.evsshell.client.explain;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.server.Server;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.ServerFacts;
import org.evsshell.rules.facts.SnapshotCount;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** Reads what a refused change was about, as it is now. */
final class TargetReader {
    private final CurrentState now;

    TargetReader(Caller reads) {
        this.now = new CurrentState(reads);
    }

    Subject read(Action action, Call call) {
        Facts asked = Asked.facts(action, call);
        return switch (action) {
            case DISK_CREATE -> newDisk(call, asked);
            case DISK_UPDATE, DISK_EXPORT, DISK_SET -> disk(now.disk(diskId(call)), asked);
            case DISK_EXTEND, DISK_ATTACH, DISK_DETACH -> diskOfServer(call, asked);
            case DISK_DELETE, DISK_RETYPE, SNAPSHOT_CREATE, TRANSFER_CREATE ->
                    diskWithSnapshots(diskId(call), asked);
            case SNAPSHOT_UPDATE, SNAPSHOT_DELETE ->
                    snapshot(call.variables().getOrDefault("snapshot_id", ""), asked);
            case SNAPSHOT_ROLLBACK -> rollback(call);
            case TAG_ADD, TAG_REMOVE, METADATA_SET, METADATA_UNSET -> labelled(call, asked);
            case TAG_FIND, TRANSFER_ACCEPT, TRANSFER_DELETE -> Subject.of("this project", asked);
        };
    }

    private Subject newDisk(Call call, Facts asked) {
        JsonNode disk = Asked.object(call, "volume");
        String source = disk.path("snapshot_id").asString("");
        String name = disk.path("name").asString("");
        String subject = name.isEmpty() ? "a new disk" : "the new disk '" + name + "'";
        String cloned = disk.path("source_volid").asString("");
        if (source.isEmpty() && cloned.isEmpty()) {
            String image = disk.path("imageRef").asString("");
            Facts known = image.isEmpty() ? asked : asked.with(now.image(image));
            return Subject.of(
                    subject
                            + named(" from image ", disk.path("imageRef"))
                            + named(" from backup ", disk.path("backup_id")),
                    known);
        }
        Subject from = source.isEmpty() ? disk(now.disk(cloned), asked) : snapshot(source, asked);
        return from.named(subject + " from " + from.name());
    }

    private static String named(String words, JsonNode id) {
        String value = id.asString("");
        return value.isEmpty() ? "" : words + value;
    }

    private static Subject disk(Disk disk, Facts asked) {
        String name = "disk " + named(disk.name(), disk.id()) + " (" + disk.status() + ")";
        return Subject.of(name, asked.with(disk.facts())).about(disk);
    }

    /** The server is named in the path, or is the one that has the disk. */
    private Subject diskOfServer(Call call, Facts asked) {
        Disk disk = now.disk(diskId(call));
        String holder = disk.servers().isEmpty() ? null : disk.servers().getFirst();
        String id = call.variables().getOrDefault("server_id", holder);
        Subject subject = disk(disk, asked);
        if (id == null) {
            return subject;
        }
        Server server = now.server(id);
        if (server == null) {
            return subject;
        }
        ServerFacts facts =
                new ServerFacts(
                        server.status(),
                        server.zone(),
                        null,
                        disk.servers().contains(id),
                        ServerFacts.startsFrom(disk.device(id)));
        return subject.named(
                        subject.name()
                                + " and server "
                                + named(server.name(), id)
                                + " ("
                                + server.status()
                                + ")")
                .with(subject.facts().with(facts));
    }

    private Subject diskWithSnapshots(String id, Facts asked) {
        Disk disk = now.disk(id);
        SnapshotCount snapshots = now.snapshotsOf(id);
        String name = named(disk.name(), id);
        String state = disk.status() + ", " + wording(snapshots.living());
        return Subject.of(
                        "disk " + name + " (" + state + ")",
                        asked.with(disk.facts()).with(snapshots))
                .about(disk);
    }

    /** Metadata and tags are on disks or on snapshots, as the path tells. */
    private Subject labelled(Call call, Facts asked) {
        Map<String, String> variables = call.variables();
        String snapshot = variables.get("snapshot_id");
        if (snapshot != null) {
            return snapshot(snapshot, asked);
        }
        if (variables.getOrDefault("resource_type", "").contains("snapshot")) {
            return snapshot(variables.getOrDefault("resource_id", ""), asked);
        }
        return disk(now.disk(diskId(call)), asked);
    }

    private Subject snapshot(String id, Facts asked) {
        Snapshot snapshot = now.snapshot(id);
        String name = "snapshot " + named(snapshot.name(), id) + " (" + snapshot.status() + ")";
        return Subject.of(name, sized(snapshot, asked, null)).about(snapshot);
    }

    /** EVS names the snapshot in the path and the disk in the body, Cinder the other way round. */
    private Subject rollback(Call call) {
        String inPath = call.variables().get("snapshot_id");
        Snapshot snapshot =
                now.snapshot(
                        inPath == null
                                ? Asked.object(call, "revert").path("snapshot_id").asString("")
                                : inPath);
        Disk disk = now.disk(snapshot.diskId());
        String name =
                "snapshot "
                        + named(snapshot.name(), snapshot.id())
                        + " ("
                        + snapshot.status()
                        + ") of disk "
                        + named(disk.name(), disk.id())
                        + " ("
                        + disk.status()
                        + ")";
        Facts facts = sized(snapshot, Facts.none(), now.isLatest(snapshot)).with(disk.facts());
        return Subject.of(name, facts).about(disk).about(snapshot);
    }

    private static Facts sized(Snapshot snapshot, Facts asked, @Nullable Boolean latest) {
        Facts facts = asked.withSnapshot(snapshot.status(), snapshot.name(), latest);
        return snapshot.size() == null ? facts : facts.withSnapshotSize(snapshot.size());
    }

    /** In the path, or in the body of calls that make something of a disk. */
    private static String diskId(Call call) {
        Map<String, String> variables = call.variables();
        String id = variables.get("volume_id");
        if (id == null) {
            id = variables.get("resource_id");
        }
        if (id != null) {
            return id;
        }
        for (String envelope : List.of("snapshot", "transfer")) {
            String inBody = Asked.object(call, envelope).path("volume_id").asString("");
            if (!inBody.isEmpty()) {
                return inBody;
            }
        }
        return Asked.object(call, "volumeAttachment").path("volumeId").asString("");
    }

    private static String wording(int snapshots) {
        return snapshots == 1 ? "1 snapshot" : snapshots + " snapshots";
    }

    private static String named(String name, String id) {
        return name.isEmpty() ? id : "'" + name + "' " + id;
    }
}
