package org.evsshell.app.inventory;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Locale;

/** Disks and snapshots as the service lists them, with only the fields the inventory reads. */
public final class Resources {
    private Resources() {}

    /** The n-th ID: {@code 000000nn-0000-4000-8000-000000000000}. */
    public static String id(int number) {
        return String.format(Locale.ROOT, "%08x-0000-4000-8000-000000000000", number);
    }

    public static ResourceId idOf(int number) {
        return new ResourceId((long) number << 32 | 0x4000, 0x8000L << 48);
    }

    public static ObjectNode disk(int number, String name, String state) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id(number))
                .put("name", name)
                .put("status", state)
                .put("size", 10 * number)
                .put("volume_type", "SSD")
                .put("availability_zone", "eu-01")
                .put("multiattach", false)
                .put(
                        "created_at",
                        String.format(Locale.ROOT, "2026-11-01T10:%02d:00", number % 60));
    }

    public static ObjectNode snapshot(int number, String name, String state, int disk) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id(number))
                .put("name", name)
                .put("status", state)
                .put("size", 10)
                .put("volume_id", id(disk))
                .put(
                        "created_at",
                        String.format(Locale.ROOT, "2026-11-01T10:%02d:00", number % 60));
    }

    static Row diskRow(int number, String name, String state) {
        return row(Noun.DISK, disk(number, name, state));
    }

    static Row snapshotRow(int number, String name, String state, int disk) {
        return row(Noun.SNAPSHOT, snapshot(number, name, state, disk));
    }

    private static Row row(Noun noun, ObjectNode json) {
        Row row = Row.of(noun, json);
        if (row == null) {
            throw new AssertionError("no row: " + json);
        }
        return row;
    }
}
