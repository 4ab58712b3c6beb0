package org.evsshell.client.disk;

import org.jspecify.annotations.Nullable;

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

    /** The disks of exactly this name. */
    public static DiskFilter named(String name) {
        return new DiskFilter(name, null, null, null, null, null, List.of());
    }
}
