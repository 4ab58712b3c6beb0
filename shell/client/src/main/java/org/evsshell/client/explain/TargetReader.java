package org.evsshell.client.explain;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCalls;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.SnapshotCount;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** Reads what a refused change was about, as it is now. */
final class TargetReader {
    private final Caller reads;

    TargetReader(Caller reads) {
        this.reads = reads;
    }

    Subject read(Action action, Call call) {
        return switch (action) {
            case DISK_CREATE -> newDisk(call);
            case DISK_UPDATE -> disk(variable(call, "volume_id"), texts(call, "volume"));
            case DISK_EXTEND ->
                    disk(
                            variable(call, "volume_id"),
                            Facts.none().withNewSize(body(call, "os-extend", "new_size").asInt(0)));
            case DISK_DELETE ->
                    disk(
                            variable(call, "volume_id"),
                            Facts.none().withFlags(cascades(call), false));
            case SNAPSHOT_CREATE ->
                    disk(
                            body(call, "snapshot", "volume_id").asString(""),
                            texts(call, "snapshot")
                                    .withFlags(
                                            false,
                                            body(call, "snapshot", "force").booleanValue(false)));
            case SNAPSHOT_UPDATE ->
                    snapshot(variable(call, "snapshot_id"), texts(call, "snapshot"));
            case SNAPSHOT_DELETE -> snapshot(variable(call, "snapshot_id"), Facts.none());
            case SNAPSHOT_ROLLBACK -> rollback(call);
            case DISK_RETYPE,
                    DISK_ATTACH,
                    DISK_DETACH,
                    DISK_EXPORT,
                    DISK_SET,
                    TAG_ADD,
                    TAG_REMOVE,
                    METADATA_SET,
                    METADATA_UNSET,
                    TRANSFER_CREATE ->
                    disk(variable(call, "volume_id"), Facts.none());
            case TAG_FIND, TRANSFER_ACCEPT, TRANSFER_DELETE ->
                    new Subject("this project", Facts.none());
        };
    }

    private Subject newDisk(Call call) {
        Facts facts = texts(call, "volume").withCount(body(call, "volume", "count").asInt(1));
        JsonNode size = body(call, "volume", "size");
        if (size.isNumber()) {
            facts = facts.withNewSize(size.intValue());
        }
        String source = body(call, "volume", "snapshot_id").asString("");
        String name = body(call, "volume", "name").asString("");
        String subject = name.isEmpty() ? "a new disk" : "the new disk '" + name + "'";
        if (source.isEmpty()) {
            return new Subject(subject, facts);
        }
        Subject from = snapshot(source, facts);
        return new Subject(subject + " from " + from.name(), from.facts());
    }

    private Subject disk(String id, Facts known) {
        Disk disk = showDisk(id);
        SnapshotCount snapshots = count(id);
        return new Subject(
                "disk "
                        + named(disk.name(), id)
                        + " ("
                        + disk.status()
                        + ", "
                        + wording(snapshots.living())
                        + ")",
                known.withDisk(disk.status(), disk.size(), disk.multiattach()).with(snapshots));
    }

    private Subject snapshot(String id, Facts known) {
        Snapshot snapshot = showSnapshot(id);
        Facts facts = known.withSnapshot(snapshot.status(), snapshot.name(), null);
        if (snapshot.size() != null) {
            facts = facts.withSnapshotSize(snapshot.size());
        }
        return new Subject(
                "snapshot " + named(snapshot.name(), id) + " (" + snapshot.status() + ")", facts);
    }

    /** EVS names the snapshot in the path and the disk in the body, Cinder the other way round. */
    private Subject rollback(Call call) {
        String id = call.variables().get("snapshot_id");
        Snapshot snapshot =
                showSnapshot(id == null ? body(call, "revert", "snapshot_id").asString("") : id);
        Disk disk = showDisk(snapshot.diskId());
        Facts facts =
                Facts.none()
                        .withSnapshot(snapshot.status(), snapshot.name(), isLatest(snapshot))
                        .withDisk(disk.status(), disk.size(), disk.multiattach());
        if (snapshot.size() != null) {
            facts = facts.withSnapshotSize(snapshot.size());
        }
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
        return new Subject(name, facts);
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

    private static Facts texts(Call call, String envelope) {
        return Facts.none()
                .withTexts(
                        text(body(call, envelope, "name")),
                        text(body(call, envelope, "description")));
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.stringValue() : null;
    }

    private static JsonNode body(Call call, String envelope, String field) {
        return call.body() == null
                ? MissingNode.getInstance()
                : call.body().path(envelope).path(field);
    }

    private static String variable(Call call, String name) {
        return call.variables().getOrDefault(name, "");
    }

    private static boolean cascades(Call call) {
        return call.query().stream()
                .anyMatch(
                        pair -> pair.getKey().equals("cascade") && pair.getValue().equals("true"));
    }

    private static String wording(int snapshots) {
        return snapshots == 1 ? "1 snapshot" : snapshots + " snapshots";
    }

    private static String named(String name, String id) {
        return name.isEmpty() ? id : "'" + name + "' " + id;
    }
}
