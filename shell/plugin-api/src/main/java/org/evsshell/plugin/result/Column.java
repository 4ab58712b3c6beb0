package org.evsshell.plugin.result;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.function.Function;

/**
 * One column of a noun's rows.
 *
 * @param heading what people see, such as {@code Name}
 * @param field the service's field name, which {@code --columns} and {@code --sort} take
 * @param type what it holds
 * @param getter reads it from the row; a missing node when absent
 */
public record Column(
        String heading, String field, ColumnType type, Function<ObjectNode, JsonNode> getter) {

    /** The column of a top-level field. */
    public static Column of(String heading, String field, ColumnType type) {
        return new Column(heading, field, type, row -> row.path(field));
    }
}
