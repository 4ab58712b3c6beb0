package org.evsshell.script.api;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.page.RowStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as scripts get them. */
final class Rows {
    private Rows() {}

    /** Every row, read to the end. */
    static ArrayNode all(RowStream rows) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        try (rows) {
            rows.forEachRemaining(array::add);
        }
        return array;
    }

    /** Rows that are all there. */
    static ArrayNode of(List<ObjectNode> rows) {
        return JsonNodeFactory.instance.arrayNode().addAll(rows);
    }

    /**
     * The one resource of a name.
     *
     * @throws EvsException {@code NOT_FOUND} if there is none, {@code AMBIGUOUS} naming the IDs if
     *     there are several
     */
    static JsonNode only(String noun, String name, List<ObjectNode> found) {
        if (found.isEmpty()) {
            throw EvsException.of(
                    ErrorKind.NOT_FOUND, "There is no " + noun + " named '" + name + "'.");
        }
        if (found.size() > 1) {
            String ids =
                    found.stream()
                            .map(row -> row.path("id").asString(""))
                            .collect(Collectors.joining(", "));
            throw EvsException.of(
                    ErrorKind.AMBIGUOUS,
                    "The name '" + name + "' belongs to several " + noun + "s: " + ids + ".",
                    "Use an ID.");
        }
        return found.getFirst();
    }
}
