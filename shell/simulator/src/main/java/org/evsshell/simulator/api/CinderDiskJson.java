package org.evsshell.simulator.api;

import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.DiskType;

import tools.jackson.core.JsonGenerator;

/** A disk as Cinder 21.3 writes it at each microversion (observed 2026-11-23). */
record CinderDiskJson(Call call, Links links) implements DiskJson {
    private static final String SERVICE = "5a1e77aa-0000-4000-8000-000000000001";

    @Override
    public void writeFull(JsonGenerator json, Disk disk) {
        writeChanged(json, disk);
        Json.id(json, "os-vol-tenant-attr:tenant_id", disk.projectId());
        if (!disk.origin().image().isEmpty()) {
            Json.map(json, "volume_image_metadata", disk.origin().image());
        }
    }

    @Override
    public void writeChanged(JsonGenerator json, Disk disk) {
        Json.id(json, "id", disk.id());
        json.writeStringProperty("status", disk.status());
        json.writeNumberProperty("size", disk.size());
        json.writeStringProperty("availability_zone", disk.zone());
        Json.time(json, "created_at", disk.createdAt());
        Json.time(json, "updated_at", disk.updatedAt());
        Json.text(json, "name", disk.name());
        Json.text(json, "description", disk.description());
        json.writeStringProperty("volume_type", disk.type());
        Json.text(json, "snapshot_id", disk.snapshotId());
        Json.text(json, "source_volid", disk.origin().diskId());
        Json.map(json, "metadata", disk.metadata());
        links.write(json, disk.id());
        Json.id(json, "user_id", disk.userId());
        json.writeStringProperty("bootable", Boolean.toString(disk.bootable()));
        json.writeBooleanProperty("encrypted", false);
        json.writeNullProperty("replication_status");
        json.writeNullProperty("consistencygroup_id");
        json.writeBooleanProperty("multiattach", disk.multiattach());
        DiskJson.writeAttachments(json, disk);
        writeSince(json, disk);
    }

    private void writeSince(JsonGenerator json, Disk disk) {
        boolean creating = disk.status().equals("creating");
        if (call.microversion().atLeast(13)) {
            json.writeNullProperty("group_id");
        }
        if (call.microversion().atLeast(48)) {
            json.writeBooleanProperty("shared_targets", creating);
            Json.text(json, "service_uuid", creating ? null : SERVICE);
        }
        if (call.microversion().atLeast(63)) {
            String type = call.world().site().type(disk.type()).map(DiskType::id).orElse(null);
            Json.text(json, "volume_type_id", type);
        }
        if (call.microversion().atLeast(65)) {
            json.writeBooleanProperty("consumes_quota", true);
        }
    }

    @Override
    public void writeBrief(JsonGenerator json, Disk disk) {
        Json.id(json, "id", disk.id());
        Json.text(json, "name", disk.name());
        links.write(json, disk.id());
    }
}
