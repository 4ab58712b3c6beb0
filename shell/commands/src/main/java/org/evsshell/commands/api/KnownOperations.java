package org.evsshell.commands.api;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Every call the service's pages have, with what the shell has for it: {@code operations.tsv},
 * which a test writes from the code and compares with it.
 */
final class KnownOperations {
    /** The fields of a line, in order; those that end in {@code []} hold several words. */
    private static final List<String> FIELDS =
            List.of(
                    "id",
                    "method",
                    "path",
                    "status",
                    "family",
                    "replaced_by",
                    "dialects[]",
                    "commands[]",
                    "scripts[]",
                    "rules[]",
                    "constant",
                    "methods[]",
                    "routes[]",
                    "fixture",
                    "contracts[]");

    private KnownOperations() {}

    static List<ObjectNode> all() {
        try (InputStream stream =
                Objects.requireNonNull(
                        KnownOperations.class.getResourceAsStream("operations.tsv"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<ObjectNode> rows = new ArrayList<>();
            text.lines().forEach(line -> rows.add(row(line.split("\t", -1))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode row(String[] cells) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int index = 0; index < cells.length; index++) {
            String field = FIELDS.get(index);
            if (field.endsWith("[]")) {
                ArrayNode words = row.putArray(field.substring(0, field.length() - 2));
                for (String word : cells[index].split(", ", -1)) {
                    if (!word.isEmpty()) {
                        words.add(word);
                    }
                }
            } else {
                row.put(field, cells[index]);
            }
        }
        return row;
    }
}
