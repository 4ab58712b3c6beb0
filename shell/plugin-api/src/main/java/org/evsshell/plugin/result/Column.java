package org.evsshell.plugin.result;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Set;
import java.util.function.Function;

/**
 * One column of a noun's rows.
 *
 * @param heading what people see, such as {@code Name}
 * @param field the service's field name, which {@code --columns} and {@code --sort} take
 * @param type what it holds
 * @param getter reads it from the row; a missing node when absent
 * @param reads the top-level fields the getter looks at, which lets long lists leave the others
 *     unread; null when it may look at any
 */
public record Column(
        String heading,
        String field,
        ColumnType type,
        Function<ObjectNode, JsonNode> getter,
        @Nullable Set<String> reads) {
    public Column {
        reads = reads == null ? null : Set.copyOf(reads);
    }

    /** A column whose getter may look at any field. */
    public Column(
            String heading, String field, ColumnType type, Function<ObjectNode, JsonNode> getter) {
        this(heading, field, type, getter, null);
    }

    /** The column of a top-level field. */
    public static Column of(String heading, String field, ColumnType type) {
        return new Column(heading, field, type, row -> row.path(field), Set.of(field));
    }
}
