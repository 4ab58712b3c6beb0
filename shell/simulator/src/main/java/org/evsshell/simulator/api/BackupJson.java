package org.evsshell.simulator.api;

import org.evsshell.simulator.world.Backup;

import tools.jackson.core.JsonGenerator;

import java.util.Map;

/** A backup as Cinder writes it (21.3, observed 2026-11-26). */
record BackupJson(Call call) {
    private static final int METADATA_MICROVERSION = 43;
    private static final String CONTAINER = "volumebackups";

    /** The fields of a shown backup and of a detailed list. */
    void writeFull(JsonGenerator json, Backup backup) {
        json.writeStringProperty("id", backup.id());
        json.writeStringProperty("status", backup.status());
        json.writeNumberProperty("size", backup.size());
        json.writeNumberProperty("object_count", backup.isWhole() ? backup.size() : 0);
        json.writeStringProperty("availability_zone", backup.zone());
        Json.text(json, "container", backup.isWhole() ? CONTAINER : null);
        Json.time(json, "created_at", backup.createdAt());
        Json.time(json, "updated_at", backup.endedAt());
        json.writeStringProperty("name", backup.name());
        json.writeNullProperty("description");
        Json.text(json, "fail_reason", backup.isWhole() ? null : "The store could not be reached.");
        json.writeStringProperty("volume_id", backup.diskId());
        writeLinks(json, backup);
        json.writeBooleanProperty("is_incremental", false);
        json.writeBooleanProperty("has_dependent_backups", false);
        json.writeNullProperty("snapshot_id");
        Json.time(json, "data_timestamp", backup.createdAt());
        if (call.microversion().atLeast(METADATA_MICROVERSION)) {
            Json.map(json, "metadata", Map.of());
        }
    }

    /** The fields of a brief list. */
    void writeBrief(JsonGenerator json, Backup backup) {
        json.writeStringProperty("id", backup.id());
        json.writeStringProperty("name", backup.name());
        writeLinks(json, backup);
    }

    private void writeLinks(JsonGenerator json, Backup backup) {
        Links.of(call, "backups").write(json, backup.id());
    }
}
