package org.evsshell.script;

import org.evsshell.client.json.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.math.BigInteger;
import java.util.Map;

/** JSON across the border: what JavaScript's numbers cannot hold exactly becomes a string. */
final class PlainJson {
    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(53);

    private PlainJson() {}

    static JsonNode read(String text) {
        return Json.read(text)
                .orElseThrow(() -> new IllegalStateException("What crossed the border is no JSON"));
    }

    static String write(JsonNode node) {
        return Json.text(holdsLarge(node) ? plain(node) : node);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static boolean holdsLarge(JsonNode node) {
        if (node.isIntegralNumber()) {
            return !node.canConvertToInt() && isLarge(node);
        }
        for (JsonNode child : node) {
            if (holdsLarge(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLarge(JsonNode number) {
        return number.bigIntegerValue().abs().compareTo(LARGEST) > 0;
    }

    private static JsonNode plain(JsonNode node) {
        if (node.isIntegralNumber() && isLarge(node)) {
            return StringNode.valueOf(node.bigIntegerValue().toString());
        }
        if (node.isArray()) {
            ArrayNode copy = array();
            for (JsonNode child : node) {
                copy.add(plain(child));
            }
            return copy;
        }
        if (node.isObject()) {
            ObjectNode copy = object();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                copy.set(field.getKey(), plain(field.getValue()));
            }
            return copy;
        }
        return node;
    }
}
