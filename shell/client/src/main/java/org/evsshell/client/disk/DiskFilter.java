package org.evsshell.client.disk;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Set;

/**
 * Which disks a list shows; null or empty means any. What the service does not filter is filtered
 * here, and names are compared exactly.
 *
 * @param server the ID of a server the disks are attached to
 */
public record DiskFilter(
        @Nullable String name,
        @Nullable String status,
        @Nullable String type,
        @Nullable String zone,
        @Nullable Boolean multiattach,
        @Nullable Boolean bootable,
        @Nullable String server,
        List<String> ids) {
    /** Every disk. */
    public static final DiskFilter ALL =
            new DiskFilter(null, null, null, null, null, null, null, List.of());

    /** What {@link #passes} looks at. */
    static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "name",
                    "status",
                    "volume_type",
                    "availability_zone",
                    "multiattach",
                    "bootable",
                    "attachments");

    public DiskFilter {
        ids = List.copyOf(ids);
    }

    /** The same without a server. */
    public DiskFilter(
            @Nullable String name,
            @Nullable String status,
            @Nullable String type,
            @Nullable String zone,
            @Nullable Boolean multiattach,
            @Nullable Boolean bootable,
            List<String> ids) {
        this(name, status, type, zone, multiattach, bootable, null, ids);
    }

    /** These disks, as far as they are attached to a server; null for any. */
    public DiskFilter on(@Nullable String serverId) {
        return new DiskFilter(name, status, type, zone, multiattach, bootable, serverId, ids);
    }

    /**
     * Whether every disk passes. Told field by field: a record's {@code equals} costs each start.
     */
    public boolean passesAll() {
        return name == null
                && status == null
                && type == null
                && zone == null
                && multiattach == null
                && bootable == null
                && server == null
                && ids.isEmpty();
    }

    /** Whether a row passes; {@code bootable} is a text on the wire. */
    public boolean passes(ObjectNode row) {
        Disk disk = new Disk(row);
        return (name == null || name.equals(disk.name()))
                && (status == null || status.equals(disk.status()))
                && (type == null || type.equals(disk.type()))
                && (zone == null || zone.equals(disk.zone()))
                && (multiattach == null || multiattach.equals(disk.multiattach()))
                && (bootable == null
                        || bootable.toString().equals(row.path("bootable").asString("")))
                && (server == null || disk.servers().contains(server))
                && (ids.isEmpty() || ids.contains(disk.id()));
    }

    /** The disks of exactly this name. */
    public static DiskFilter named(String name) {
        return new DiskFilter(name, null, null, null, null, null, List.of());
    }

    /** The disks of these IDs. */
    public static DiskFilter ofIds(List<String> ids) {
        return new DiskFilter(null, null, null, null, null, null, ids);
    }
}
