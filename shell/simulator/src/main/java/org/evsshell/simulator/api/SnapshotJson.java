package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.world.Snapshot;

import tools.jackson.core.JsonGenerator;

/**
 * A snapshot as either cloud writes it: the same fields, but EVS shows the creator's ID in detailed
 * v3 answers without a microversion (EVS API reference, querying details about a snapshot; Cinder
 * 21.3, observed 2026-11-23).
 */
record SnapshotJson(Call call) {

    /** The fields of a shown snapshot and of a detailed list. */
    void writeFull(JsonGenerator json, Snapshot snapshot) {
        writeChanged(json, snapshot);
        boolean evs = call.dialect() == Dialect.EVS;
        if (evs && call.version().equals("v3")) {
            Json.id(json, "user_id", snapshot.userId());
        }
        Json.id(json, "os-extended-snapshot-attributes:project_id", snapshot.projectId());
        boolean done = !snapshot.status().equals("creating");
        json.writeStringProperty("os-extended-snapshot-attributes:progress", done ? "100%" : "0%");
    }

    /** The fields of an answer to create and update. */
    void writeChanged(JsonGenerator json, Snapshot snapshot) {
        writeBrief(json, snapshot);
        if (call.dialect() == Dialect.CINDER) {
            writeSince(json, snapshot);
        }
    }

    /** The fields of a brief list. */
    void writeBrief(JsonGenerator json, Snapshot snapshot) {
        Json.id(json, "id", snapshot.id());
        Json.time(json, "created_at", snapshot.createdAt());
        Json.time(json, "updated_at", snapshot.updatedAt());
        Json.text(json, "name", snapshot.name());
        Json.text(json, "description", snapshot.description());
        Json.id(json, "volume_id", snapshot.diskId());
        json.writeStringProperty("status", snapshot.status());
        json.writeNumberProperty("size", snapshot.size());
        Json.map(json, "metadata", snapshot.metadata());
    }

    private void writeSince(JsonGenerator json, Snapshot snapshot) {
        if (call.microversion().atLeast(14)) {
            json.writeNullProperty("group_snapshot_id");
        }
        if (call.microversion().atLeast(41)) {
            Json.id(json, "user_id", snapshot.userId());
        }
        if (call.microversion().atLeast(65)) {
            json.writeBooleanProperty("consumes_quota", true);
        }
    }
}
