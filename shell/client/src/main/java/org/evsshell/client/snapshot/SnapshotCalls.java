package org.evsshell.client.snapshot;

import org.evsshell.client.operation.Call;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is sent for snapshots, exactly: {@link SnapshotApi} and dry runs read it here. */
public final class SnapshotCalls {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SnapshotCalls() {}

    /** All snapshots that pass the filter; both dialects take all of it. Paging adds the rest. */
    public static Call list(SnapshotFilter filter) {
        List<Map.Entry<String, String>> query = new ArrayList<>();
        if (filter.diskId() != null) {
            query.add(Map.entry("volume_id", filter.diskId()));
        }
        if (filter.name() != null) {
            query.add(Map.entry("name", filter.name()));
        }
        if (filter.status() != null) {
            query.add(Map.entry("status", filter.status()));
        }
        return Call.of(SnapshotOperations.LIST_DETAIL).withQuery(query);
    }

    /** One snapshot. */
    public static Call show(String id) {
        return Call.on(SnapshotOperations.SHOW, "snapshot_id", id);
    }

    /** Creates a snapshot. */
    public static Call create(SnapshotCreate request) {
        ObjectNode snapshot = JSON.objectNode().put("volume_id", request.diskId());
        putText(snapshot, "name", request.name());
        putText(snapshot, "description", request.description());
        if (request.force()) {
            snapshot.put("force", true);
        }
        if (!request.metadata().isEmpty()) {
            ObjectNode metadata = snapshot.putObject("metadata");
            new TreeMap<>(request.metadata()).forEach(metadata::put);
        }
        return wrapped(Call.of(SnapshotOperations.CREATE), "snapshot", snapshot);
    }

    /** Changes name, description or both. */
    public static Call update(String id, SnapshotUpdate update) {
        ObjectNode snapshot = JSON.objectNode();
        putText(snapshot, "name", update.name());
        putText(snapshot, "description", update.description());
        Call call = Call.on(SnapshotOperations.UPDATE, "snapshot_id", id);
        return wrapped(call, "snapshot", snapshot);
    }

    /** Deletes a snapshot. */
    public static Call delete(String id) {
        return Call.on(SnapshotOperations.DELETE, "snapshot_id", id);
    }

    /** Takes the snapshot's disk back: rollback on EVS, revert on OpenStack. */
    public static Call rollback(Dialect dialect, Snapshot snapshot) {
        return switch (dialect) {
            case EVS ->
                    wrapped(
                            Call.on(SnapshotOperations.ROLLBACK, "snapshot_id", snapshot.id()),
                            "rollback",
                            JSON.objectNode().put("volume_id", snapshot.diskId()));
            case CINDER ->
                    wrapped(
                            Call.on(SnapshotOperations.REVERT, "volume_id", snapshot.diskId()),
                            "revert",
                            JSON.objectNode().put("snapshot_id", snapshot.id()));
        };
    }

    private static Call wrapped(Call call, String envelope, ObjectNode content) {
        ObjectNode body = JSON.objectNode();
        body.set(envelope, content);
        return call.withBody(body);
    }

    private static void putText(ObjectNode object, String field, @Nullable String text) {
        if (text != null) {
            object.put(field, text);
        }
    }
}
