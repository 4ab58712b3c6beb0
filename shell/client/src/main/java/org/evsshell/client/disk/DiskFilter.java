package org.evsshell.client.disk;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/**
 * Which disks a list shows; null or empty means any. What the service does not filter is filtered
 * here, and names are compared exactly.
 */
public record DiskFilter(
        @Nullable String name,
        @Nullable String status,
        @Nullable String type,
        @Nullable String zone,
        @Nullable Boolean multiattach,
        @Nullable Boolean bootable,
        List<String> ids) {
    /** Every disk. */
    public static final DiskFilter ALL =
            new DiskFilter(null, null, null, null, null, null, List.of());

    public DiskFilter {
        ids = List.copyOf(ids);
    }

    /** Whether a row passes; {@code bootable} is a text on the wire. */
    boolean passes(ObjectNode row) {
        Disk disk = new Disk(row);
        return (name == null || name.equals(disk.name()))
                && (status == null || status.equals(disk.status()))
                && (type == null || type.equals(disk.type()))
                && (zone == null || zone.equals(disk.zone()))
                && (multiattach == null || multiattach.equals(disk.multiattach()))
                && (bootable == null
                        || bootable.toString().equals(row.path("bootable").asString("")))
                && (ids.isEmpty() || ids.contains(disk.id()));
    }

    /** The disks of exactly this name. */
    public static DiskFilter named(String name) {
        return new DiskFilter(name, null, null, null, null, null, List.of());
    }
}
