package org.evsshell.client.explain;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.image.ImageApi;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.server.Server;
import org.evsshell.client.server.ServerCalls;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCalls;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.ImageFacts;
import org.evsshell.rules.facts.ServerFacts;
import org.evsshell.rules.facts.SnapshotCount;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a refused change was about, as it is now. */
final class TargetReader {
    private final Caller reads;

    TargetReader(Caller reads) {
        this.reads = reads;
    }

    Subject read(Action action, Call call) {
        Facts asked = Asked.facts(action, call);
        return switch (action) {
            case DISK_CREATE -> newDisk(call, asked);
            case DISK_UPDATE, DISK_EXPORT, DISK_SET -> disk(diskId(call), asked);
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
            Facts known = image.isEmpty() ? asked : asked.with(image(image));
            return Subject.of(
                    subject
                            + named(" from image ", disk.path("imageRef"))
                            + named(" from backup ", disk.path("backup_id")),
                    known);
        }
        Subject from = source.isEmpty() ? disk(cloned, asked) : snapshot(source, asked);
        return from.named(subject + " from " + from.name());
    }

    /** Whoever cannot see images may still be told what else is wrong. */
    private ImageFacts image(String id) {
        try {
            return new ImageApi(reads).show(id).facts();
        } catch (EvsException unseen) {
            return ImageFacts.UNKNOWN;
        }
    }

    private static String named(String words, JsonNode id) {
        String value = id.asString("");
        return value.isEmpty() ? "" : words + value;
    }

    private Subject disk(String id, Facts asked) {
        return disk(showDisk(id), asked);
    }

    private static Subject disk(Disk disk, Facts asked) {
        String name = "disk " + named(disk.name(), disk.id()) + " (" + disk.status() + ")";
        return Subject.of(name, asked.with(disk.facts())).about(disk);
    }

    /** The server is named in the path, or is the one that has the disk. */
    private Subject diskOfServer(Call call, Facts asked) {
        Disk disk = showDisk(diskId(call));
        String holder = disk.servers().isEmpty() ? null : disk.servers().getFirst();
        String id = call.variables().getOrDefault("server_id", holder);
        Subject subject = disk(disk, asked);
        if (id == null || reads.cloud().dialect() != Dialect.EVS) {
            return subject;
        }
        Server server;
        try {
            server = new Server(object(reads.send(ServerCalls.show(id)).path("server")));
        } catch (EvsException unseen) {
            // Whoever cannot see servers may still be told what is wrong with the disk.
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
        Disk disk = showDisk(id);
        SnapshotCount snapshots = count(id);
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
        return disk(diskId(call), asked);
    }

    private Subject snapshot(String id, Facts asked) {
        Snapshot snapshot = showSnapshot(id);
        String name = "snapshot " + named(snapshot.name(), id) + " (" + snapshot.status() + ")";
        return Subject.of(name, sized(snapshot, asked, null)).about(snapshot);
    }

    /** EVS names the snapshot in the path and the disk in the body, Cinder the other way round. */
    private Subject rollback(Call call) {
        String inPath = call.variables().get("snapshot_id");
        Snapshot snapshot =
                showSnapshot(
                        inPath == null
                                ? Asked.object(call, "revert").path("snapshot_id").asString("")
                                : inPath);
        Disk disk = showDisk(snapshot.diskId());
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
        Facts facts = sized(snapshot, Facts.none(), isLatest(snapshot)).with(disk.facts());
        return Subject.of(name, facts).about(disk).about(snapshot);
    }

    private static Facts sized(Snapshot snapshot, Facts asked, @Nullable Boolean latest) {
        Facts facts = asked.withSnapshot(snapshot.status(), snapshot.name(), latest);
        return snapshot.size() == null ? facts : facts.withSnapshotSize(snapshot.size());
    }

    private boolean isLatest(Snapshot snapshot) {
        for (Snapshot other : snapshots(snapshot.diskId())) {
            if (!other.status().equals("deleting")
                    && other.createdAt().compareTo(snapshot.createdAt()) > 0) {
                return false;
            }
        }
        return true;
    }

    private SnapshotCount count(String diskId) {
        SnapshotCount count = SnapshotCount.NONE;
        for (Snapshot snapshot : snapshots(diskId)) {
            count = count.plus(snapshot.status(), snapshot.name());
        }
        return count;
    }

    private List<Snapshot> snapshots(String diskId) {
        List<Snapshot> snapshots = new ArrayList<>();
        Call list = SnapshotCalls.list(SnapshotFilter.ofDisk(diskId));
        new PagedRows(reads, list, "snapshots", PagedRows.LARGEST_PAGE)
                .filter(row -> row.path("volume_id").asString("").equals(diskId))
                .forEachRemaining(row -> snapshots.add(new Snapshot(row)));
        return snapshots;
    }

    private Disk showDisk(String id) {
        return new Disk(object(reads.send(DiskCalls.show(id)).path("volume")));
    }

    private Snapshot showSnapshot(String id) {
        return new Snapshot(object(reads.send(SnapshotCalls.show(id)).path("snapshot")));
    }

    private static ObjectNode object(JsonNode node) {
        return node instanceof ObjectNode object ? object : Json.object();
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
