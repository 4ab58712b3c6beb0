package org.evsshell.app.inventory;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What the inventory keeps of one resource.
 *
 * @param id its ID
 * @param name its name; empty for none
 * @param state its state on the wire
 * @param size in GB; null if not known
 * @param type a disk's type; empty if not known and for snapshots
 * @param zone a disk's or server's zone; empty if not known and for snapshots
 * @param multiattach whether a disk is shared; null if not known and for snapshots
 * @param created when it was made, in microseconds since 1970; 0 if not known
 * @param disk a snapshot's disk; null for disks
 */
public record Row(
        ResourceId id,
        String name,
        String state,
        @Nullable Integer size,
        String type,
        String zone,
        @Nullable Boolean multiattach,
        long created,
        @Nullable ResourceId disk) {
    /** The fields of an object that {@link #of} looks at. */
    static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "name",
                    "status",
                    "size",
                    "volume_type",
                    "availability_zone",
                    "OS-EXT-AZ:availability_zone",
                    "multiattach",
                    "created_at",
                    "volume_id");

    /**
     * What a detailed object of the service says; null when it is no such object: its ID is no UUID
     * or it has no state (brief lists).
     */
    public static @Nullable Row of(Noun noun, ObjectNode json) {
        ResourceId id = ResourceId.read(text(json, "id"));
        String state = text(json, "status");
        if (id == null || state.isEmpty()) {
            return null;
        }
        JsonNode size = json.path("size");
        JsonNode multiattach = json.path("multiattach");
        return new Row(
                id,
                text(json, "name"),
                state,
                size.isNumber() ? size.intValue() : null,
                noun == Noun.DISK ? text(json, "volume_type") : "",
                zone(noun, json),
                multiattach.isBoolean() ? multiattach.booleanValue() : null,
                micros(text(json, "created_at")),
                noun == Noun.SNAPSHOT ? ResourceId.read(text(json, "volume_id")) : null);
    }

    /** This row in another state. */
    Row inState(String other) {
        return new Row(id, name, other, size, type, zone, multiattach, created, disk);
    }

    private static String zone(Noun noun, ObjectNode json) {
        return switch (noun) {
            case DISK -> text(json, "availability_zone");
            case SERVER -> text(json, "OS-EXT-AZ:availability_zone");
            case SNAPSHOT -> "";
        };
    }

    private static String text(ObjectNode json, String field) {
        JsonNode value = json.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    private static long micros(String time) {
        try {
            Instant at = LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
            return ChronoUnit.MICROS.between(Instant.EPOCH, at);
        } catch (DateTimeException e) {
            return 0; // not known: then nothing is said about which snapshot is the latest
        }
    }
}
