package org.evsshell.app.inventory;

import org.evsshell.rules.Action;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists of a cloud that are short enough to be read whole whenever somebody completes from them.
 */
public enum ShortList {
    TYPE("type"),
    ZONE("zone"),
    /** Keys of tags with their values. */
    TAG("tag"),
    TRANSFER("transfer"),
    EXTENSION("extension"),
    QUOTA("quota");

    private final String word;

    ShortList(String word) {
        this.word = word;
    }

    /**
     * One row.
     *
     * @param value what commands call it
     * @param about what is to be said of it; empty for nothing
     * @param values what it can be, for a key
     */
    public record Entry(String value, String about, List<String> values) {
        public Entry {
            values = List.copyOf(values);
        }
    }

    /** What one of its rows is called. */
    public String word() {
        return word;
    }

    /** The list of a word; empty for any other word. */
    public static Optional<ShortList> of(String word) {
        for (ShortList list : values()) {
            if (list.word.equals(word)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    /** Whether another list is to be expected after a change. */
    boolean isChangedBy(@Nullable Action action) {
        return switch (this) {
            case TYPE, ZONE, EXTENSION, QUOTA -> false;
            case TAG ->
                    action == Action.TAG_ADD
                            || action == Action.TAG_REMOVE
                            || action == Action.DISK_CREATE
                            || action == Action.DISK_DELETE;
            case TRANSFER ->
                    action == Action.TRANSFER_CREATE
                            || action == Action.TRANSFER_ACCEPT
                            || action == Action.TRANSFER_DELETE;
        };
    }

    /** A row as the service writes it. */
    Entry entry(ObjectNode row) {
        return switch (this) {
            case TYPE -> entry(row, "name", "description");
            case ZONE -> {
                boolean open = row.path("zoneState").path("available").asBoolean(true);
                yield new Entry(text(row, "zoneName"), open ? "" : "not available", List.of());
            }
            case TAG -> {
                List<String> values = new ArrayList<>();
                row.path("values").forEach(value -> values.add(value.asString("")));
                yield new Entry(text(row, "key"), String.join(" ", values), values);
            }
            case TRANSFER -> entry(row, "id", "name");
            case EXTENSION -> entry(row, "alias", "name");
            case QUOTA -> entry(row, "name", "");
        };
    }

    private static Entry entry(ObjectNode row, String value, String about) {
        return new Entry(text(row, value), text(row, about), List.of());
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asString("");
    }
}
