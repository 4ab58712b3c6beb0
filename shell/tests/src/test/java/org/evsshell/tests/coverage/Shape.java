package org.evsshell.tests.coverage;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares an answer with the one of a page: fields and their types, not values. */
final class Shape {
    /** Objects whose fields are the user's. */
    private static final Set<String> OPEN =
            Set.of("metadata", "meta", "tags", "volume_image_metadata", "locales", "extra_specs");

    private Shape() {}

    /** What the answer has not, or has otherwise, as paths. */
    static List<String> differences(JsonNode documented, JsonNode answered) {
        List<String> found = new ArrayList<>();
        compare(documented, answered, "", found);
        return found;
    }

    private static void compare(
            JsonNode documented, JsonNode answered, String path, List<String> found) {
        if (documented.isNull() || answered.isNull()) {
            return;
        }
        if (kind(documented) != kind(answered)) {
            found.add(path + " is " + kind(answered) + " and not " + kind(documented));
            return;
        }
        if (documented.isArray() && !documented.isEmpty()) {
            answered.forEach(element -> compare(documented.get(0), element, path + "[]", found));
        }
        for (Map.Entry<String, JsonNode> field : documented.properties()) {
            String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            if (!answered.has(field.getKey())) {
                found.add(below);
            } else if (!OPEN.contains(field.getKey())) {
                compare(field.getValue(), answered.path(field.getKey()), below, found);
            }
        }
    }

    private static Kind kind(JsonNode node) {
        if (node.isObject()) {
            return Kind.OBJECT;
        }
        if (node.isArray()) {
            return Kind.ARRAY;
        }
        if (node.isNumber()) {
            return Kind.NUMBER;
        }
        return node.isBoolean() ? Kind.BOOLEAN : Kind.TEXT;
    }

    private enum Kind {
        OBJECT,
        ARRAY,
        NUMBER,
        BOOLEAN,
        TEXT
    }
}
