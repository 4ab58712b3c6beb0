package org.evsshell.simulator.api;

import org.evsshell.simulator.world.Disk;

import tools.jackson.core.JsonGenerator;

import java.util.Locale;

/**
 * A disk as EVS's own calls write it (EVS API reference, querying details about an EVS disk and
 * about all EVS disks). Simplified: {@code serial_number} is left out, and nothing lies in
 * dedicated storage.
 */
record NativeDiskJson(Links links) {
    private static final String HOST = "pod01.eu-de-01#1";

    /** How the page's world wide name begins. */
    private static final String WWN_START = "68886030";

    static NativeDiskJson of(Call call) {
        return new NativeDiskJson(DiskJson.links(call));
    }

    /** A row of the list: {@code encrypted} means nothing there, and the page shows none. */
    void writeListed(JsonGenerator json, Disk disk) {
        write(json, disk);
        json.writeStringProperty("enterprise_project_id", NativeDiskFilter.ENTERPRISE_PROJECT);
    }

    /** A shown disk, the only one whose {@code encrypted} means something. */
    void writeShown(JsonGenerator json, Disk disk) {
        write(json, disk);
        json.writeBooleanProperty(
                "encrypted", "1".equals(disk.metadata().get("__system__encrypted")));
        json.writeNullProperty("os-volume-replication:driver_data");
    }

    private void write(JsonGenerator json, Disk disk) {
        Json.id(json, "id", disk.id());
        links.write(json, disk.id());
        Json.text(json, "name", disk.name());
        json.writeStringProperty("status", disk.status());
        DiskJson.writeAttachments(json, disk);
        json.writeStringProperty("availability_zone", disk.zone());
        json.writeStringProperty("os-vol-host-attr:host", HOST);
        json.writeNullProperty("source_volid");
        Json.text(json, "snapshot_id", disk.snapshotId());
        Json.text(json, "description", disk.description());
        Json.id(json, "os-vol-tenant-attr:tenant_id", disk.projectId());
        json.writeNullProperty("volume_image_metadata");
        Json.time(json, "created_at", disk.createdAt());
        json.writeStringProperty("volume_type", disk.type());
        json.writeNumberProperty("size", disk.size());
        json.writeNullProperty("consistencygroup_id");
        json.writeStringProperty("bootable", Boolean.toString(disk.bootable()));
        Json.map(json, "metadata", disk.metadata());
        Json.time(json, "updated_at", disk.updatedAt());
        json.writeStringProperty("replication_status", "disabled");
        json.writeNullProperty("os-vol-mig-status-attr:migstat");
        json.writeNullProperty("os-vol-mig-status-attr:name_id");
        json.writeNullProperty("os-volume-replication:extended_status");
        json.writeStringProperty("shareable", Boolean.toString(disk.multiattach()));
        Json.id(json, "user_id", disk.userId());
        json.writeStringProperty("service_type", "EVS");
        Json.map(json, "tags", disk.tags());
        if ("true".equals(disk.metadata().get("hw:passthrough"))) {
            json.writeStringProperty("wwn", wwn(disk));
        }
        json.writeBooleanProperty("multiattach", disk.multiattach());
        json.writeNullProperty("dedicated_storage_id");
        json.writeNullProperty("dedicated_storage_name");
    }

    /** 32 digits, always the same ones for a disk. */
    private static String wwn(Disk disk) {
        String digits = disk.id().replace("-", "").toLowerCase(Locale.ROOT);
        return WWN_START + digits.substring(WWN_START.length());
    }
}
