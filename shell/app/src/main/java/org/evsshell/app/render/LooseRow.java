package org.evsshell.app.render;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Any JSON value as a row: an object is one already, a list has its positions as fields. */
final class LooseRow {
    private LooseRow() {}

    static ObjectNode of(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        if (!value.isArray()) {
            row.set("value", value);
            return row;
        }
        for (int position = 0; position < value.size(); position++) {
            row.set(String.valueOf(position), value.get(position));
        }
        return row;
    }
}
