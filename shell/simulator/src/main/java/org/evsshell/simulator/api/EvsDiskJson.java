package org.evsshell.simulator.api;

import org.evsshell.simulator.world.Disk;

import tools.jackson.core.JsonGenerator;

/**
 * A disk as EVS writes it in its Cinder calls (EVS API reference, querying details about a disk,
 * about all disks, creating and updating a disk). {@code shareable} is a text in lists and a truth
 * value elsewhere, as the pages have it.
 */
record EvsDiskJson(Call call, Links links) implements DiskJson {
    private static final String HOST = "pod01.eu-de-01#1";

    @Override
    public void writeFull(JsonGenerator json, Disk disk) {
        boolean listed = !call.parameters().containsKey("disk");
        writeStart(json, disk);
        Json.text(json, "source_volid", disk.origin().diskId());
        Json.text(json, "snapshot_id", disk.snapshotId());
        Json.text(json, "description", disk.description());
        Json.id(json, "os-vol-tenant-attr:tenant_id", disk.projectId());
        if (disk.origin().image().isEmpty()) {
            json.writeNullProperty("volume_image_metadata");
        } else {
            Json.map(json, "volume_image_metadata", disk.origin().image());
        }
        Json.time(json, "created_at", disk.createdAt());
        json.writeStringProperty("volume_type", disk.type());
        json.writeNumberProperty("size", disk.size());
        json.writeStringProperty("bootable", Boolean.toString(disk.bootable()));
        Json.map(json, "metadata", disk.metadata());
        json.writeStringProperty("os-vol-host-attr:host", HOST);
        json.writeBooleanProperty("encrypted", false);
        Json.time(json, "updated_at", disk.updatedAt());
        json.writeNullProperty("os-volume-replication:extended_status");
        json.writeStringProperty("replication_status", "disabled");
        json.writeNullProperty("os-vol-mig-status-attr:migstat");
        json.writeNullProperty("consistencygroup_id");
        json.writeNullProperty("os-vol-mig-status-attr:name_id");
        if (listed) {
            json.writeStringProperty("shareable", Boolean.toString(disk.multiattach()));
        } else {
            json.writeBooleanProperty("shareable", disk.multiattach());
        }
        Json.id(json, "user_id", disk.userId());
        json.writeBooleanProperty("multiattach", disk.multiattach());
        if (!listed) {
            json.writeNullProperty("storage_cluster_id");
        }
    }

    @Override
    public void writeChanged(JsonGenerator json, Disk disk) {
        writeStart(json, disk);
        json.writeStringProperty("bootable", Boolean.toString(disk.bootable()));
        json.writeBooleanProperty("encrypted", false);
        Json.time(json, "created_at", disk.createdAt());
        Json.text(json, "description", disk.description());
        json.writeStringProperty("volume_type", disk.type());
        json.writeStringProperty("replication_status", "disabled");
        json.writeNullProperty("consistencygroup_id");
        Json.text(json, "source_volid", disk.origin().diskId());
        Json.text(json, "snapshot_id", disk.snapshotId());
        Json.map(json, "metadata", disk.metadata());
        json.writeNumberProperty("size", disk.size());
        Json.id(json, "user_id", disk.userId());
        Json.time(json, "updated_at", disk.updatedAt());
        json.writeBooleanProperty("shareable", disk.multiattach());
        json.writeBooleanProperty("multiattach", disk.multiattach());
        json.writeNullProperty("storage_cluster_id");
    }

    private void writeStart(JsonGenerator json, Disk disk) {
        Json.id(json, "id", disk.id());
        links.write(json, disk.id());
        Json.text(json, "name", disk.name());
        json.writeStringProperty("status", disk.status());
        DiskJson.writeAttachments(json, disk);
        json.writeStringProperty("availability_zone", disk.zone());
    }

    @Override
    public void writeBrief(JsonGenerator json, Disk disk) {
        Json.id(json, "id", disk.id());
        links.write(json, disk.id());
        Json.text(json, "name", disk.name());
    }
}
