package org.evsshell.simulator.api;

import org.evsshell.simulator.world.Transfer;

import tools.jackson.core.JsonGenerator;

/**
 * A transfer as the service writes it: with the key only when it is made (Cinder 21.3, observed
 * 2026-11-23; EVS's pages show the same fields).
 */
record TransferJson(Call call) {
    private static final int SNAPSHOTS_MICROVERSION = 55;
    private static final int HISTORY_MICROVERSION = 57;

    /** The fields of a brief list, and of an answer to accept. */
    void writeBrief(JsonGenerator json, Transfer transfer) {
        json.writeStringProperty("id", transfer.id());
        json.writeStringProperty("volume_id", transfer.diskId());
        Json.text(json, "name", transfer.name());
        writeLinks(json, transfer);
    }

    /** The fields of a shown transfer and of a detailed list. */
    void writeFull(JsonGenerator json, Transfer transfer) {
        writeStart(json, transfer);
        writeLinks(json, transfer);
        writeSince(json, transfer);
    }

    /** The fields of an answer to create. */
    void writeCreated(JsonGenerator json, Transfer transfer) {
        writeStart(json, transfer);
        json.writeStringProperty("auth_key", transfer.authKey());
        writeLinks(json, transfer);
        writeSince(json, transfer);
    }

    private static void writeStart(JsonGenerator json, Transfer transfer) {
        json.writeStringProperty("id", transfer.id());
        Json.time(json, "created_at", transfer.createdAt());
        Json.text(json, "name", transfer.name());
        json.writeStringProperty("volume_id", transfer.diskId());
    }

    private void writeLinks(JsonGenerator json, Transfer transfer) {
        Links.of(call, "os-volume-transfer").write(json, transfer.id());
    }

    private void writeSince(JsonGenerator json, Transfer transfer) {
        if (call.microversion().atLeast(SNAPSHOTS_MICROVERSION)) {
            json.writeBooleanProperty("no_snapshots", transfer.withoutSnapshots());
        }
        if (call.microversion().atLeast(HISTORY_MICROVERSION)) {
            json.writeNullProperty("destination_project_id");
            json.writeStringProperty("source_project_id", transfer.projectId());
            json.writeBooleanProperty("accepted", false);
        }
    }
}
