package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reading the fields of a request's body, refusing what does not fit as Cinder words it. */
final class Bodies {
    private static final Set<String> TRUE = Set.of("1", "t", "true", "on", "y", "yes");
    private static final Set<String> FALSE = Set.of("0", "f", "false", "off", "n", "no");

    private Bodies() {}

    /** The object under the only key of the body. */
    static JsonNode object(JsonNode body, String key) {
        JsonNode node = body.get(key);
        if (node == null) {
            throw Refusal.badRequest("EVS.1009", "'" + key + "' is a required property");
        }
        if (!node.isObject()) {
            throw wrongType(key, node, "'object'");
        }
        return node;
    }

    /** The object under the only key of the body; an empty one for null, as some clients send. */
    static JsonNode content(JsonNode body, String key) {
        JsonNode node = body.get(key);
        return node == null || node.isNull()
                ? JsonNodeFactory.instance.objectNode()
                : object(body, key);
    }

    /** A truth value that must be there, in any of the spellings Cinder knows. */
    static boolean demandedFlag(JsonNode object, String key, String action) {
        JsonNode node = object.get(key);
        if (node == null) {
            throw invalid(action, object.toString(), "'" + key + "' is a required property");
        }
        if (isTrue(node.asString("")) || isFalse(node.asString(""))) {
            return isTrue(node.asString(""));
        }
        throw invalid(key, node.asString(""), "'" + node.asString("") + "' is not a truth value");
    }

    /** A text without blanks around it; null if absent or null. */
    static @Nullable String text(JsonNode object, String key) {
        JsonNode node = object.get(key);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            throw wrongType(key, node, "'string', 'null'");
        }
        return node.stringValue().strip();
    }

    /** An ID; null if absent or null. */
    static @Nullable String id(JsonNode object, String key) {
        String value = text(object, key);
        if (value != null && !Ids.isUuid(value)) {
            throw invalid(
                    key, value, "'" + value + "' is not valid under any of the given schemas");
        }
        return value;
    }

    /** The text under a key or, failing that, under its older name. */
    static @Nullable String text(JsonNode object, String key, String older) {
        return object.has(key) ? text(object, key) : text(object, older);
    }

    /**
     * A whole number of at least 1, as a number or as digits; null if absent or null. EVS cuts
     * decimals (API reference, creating EVS disks, size), Cinder refuses them.
     */
    static @Nullable Integer size(JsonNode object, String key, Dialect dialect) {
        JsonNode node = object.get(key);
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isString()) {
            return digits(key, node.stringValue());
        }
        boolean cut = dialect == Dialect.EVS && node.isNumber();
        if (!node.isIntegralNumber() && !cut) {
            throw wrongType(key, node, "'integer', 'string', 'null'");
        }
        int value = whole(node);
        if (dialect == Dialect.CINDER && value < 1) {
            throw invalid(key, node.asString(), node.asString() + " is less than the minimum of 1");
        }
        return value;
    }

    /** A number without its decimals; for one that is no int the nearest int. */
    static int whole(JsonNode number) {
        return number.isBigInteger()
                ? number.bigIntegerValue().signum() * Integer.MAX_VALUE
                : (int) number.asDouble();
    }

    private static Integer digits(String key, String text) {
        boolean number = !text.isEmpty() && text.length() < 10;
        for (int index = 0; index < text.length(); index++) {
            number = number && text.charAt(index) >= '0' && text.charAt(index) <= '9';
        }
        if (!number) {
            throw invalid(key, text, "'" + text + "' does not match '^[0-9]+$'");
        }
        return Integer.valueOf(text);
    }

    /** A truth value or a word for one; false if absent or null. */
    static boolean flag(JsonNode object, String key) {
        JsonNode node = object.get(key);
        if (node == null || node.isNull()) {
            return false;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        String word = node.asString("").toLowerCase(Locale.ROOT);
        if (!TRUE.contains(word) && !FALSE.contains(word)) {
            throw invalid(
                    key,
                    node.asString(""),
                    "'" + node.asString("") + "' is not valid under any of the given schemas");
        }
        return TRUE.contains(word);
    }

    static boolean isTrue(String word) {
        return TRUE.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isFalse(String word) {
        return FALSE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A map of texts of at most 255 characters, with keys; null if absent or null. */
    static @Nullable Map<String, String> map(JsonNode object, String key) {
        JsonNode node = object.get(key);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isObject()) {
            throw wrongType(key, node, "'object', 'null'");
        }
        Map<String, String> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode value = entry.getValue();
            if (!value.isString()) {
                throw wrongType(entry.getKey(), value, "'string'");
            }
            if (entry.getKey().isEmpty()
                    || entry.getKey().length() > 255
                    || value.stringValue().length() > 255) {
                throw invalid(
                        entry.getKey(), value.stringValue(), "it must have 1 to 255 characters");
            }
            map.put(entry.getKey(), value.stringValue());
        }
        return map;
    }

    private static Refusal wrongType(String key, JsonNode node, String types) {
        String value = asPython(node);
        String shown = node.isString() ? "'" + value + "'" : value;
        return Refusal.badRequest(
                "EVS.1018",
                "Invalid input for field/attribute "
                        + key
                        + ". Value: "
                        + value
                        + ". "
                        + shown
                        + " is not of type "
                        + types);
    }

    private static String asPython(JsonNode node) {
        if (node.isNull()) {
            return "None";
        }
        if (node.isBoolean()) {
            return node.booleanValue() ? "True" : "False";
        }
        return node.isContainer() ? node.toString() : node.asString();
    }

    static Refusal invalid(String key, String value, String why) {
        return Refusal.badRequest(
                "Invalid input for field/attribute " + key + ". Value: " + value + ". " + why);
    }
}
