package org.evsshell.simulator.api;

import org.evsshell.simulator.world.Attachment;
import org.evsshell.simulator.world.Disk;

import tools.jackson.core.JsonGenerator;

/** A disk as a cloud writes it; the clouds differ in fields and their order. */
interface DiskJson {

    /** The fields of a shown disk and of a detailed list. */
    void writeFull(JsonGenerator json, Disk disk);

    /** The fields of an answer to create and update. */
    void writeChanged(JsonGenerator json, Disk disk);

    /** The fields of a brief list. */
    void writeBrief(JsonGenerator json, Disk disk);

    static DiskJson of(Call call) {
        return switch (call.dialect()) {
            case EVS -> new EvsDiskJson(call, links(call));
            case CINDER -> new CinderDiskJson(call, links(call));
        };
    }

    /** What links to disks have in common. */
    static Links links(Call call) {
        return Links.of(call, "volumes");
    }

    /** {@code id} repeats the disk's ID; the bond's own is {@code attachment_id}. */
    static void writeAttachments(JsonGenerator json, Disk disk) {
        json.writeArrayPropertyStart("attachments");
        for (Attachment attachment : disk.attachments()) {
            if (!attachment.holds()) {
                continue;
            }
            json.writeStartObject();
            Json.id(json, "id", disk.id());
            Json.id(json, "attachment_id", attachment.id());
            Json.id(json, "volume_id", disk.id());
            Json.text(json, "server_id", attachment.serverId());
            json.writeNullProperty("host_name");
            Json.text(json, "device", attachment.device());
            Json.time(json, "attached_at", attachment.attachedAt());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
