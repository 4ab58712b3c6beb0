package org.evsshell.script.api;

import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a checked options object; the service's field names are its fields. */
record Options(JsonNode json) {
    private static final ScriptType TEXTS =
            new ScriptType("Record<string, string>", ScriptType.Check.OBJECT);

    /** The options at a position; empty when they were left out. */
    static Options at(ScriptCall call, int position) {
        JsonNode given = call.argument(position);
        return new Options(given.isObject() ? given : JsonNodeFactory.instance.objectNode());
    }

    static ScriptParameter text(String name, String help) {
        return ScriptParameter.optional(name, ScriptType.STRING, help);
    }

    static ScriptParameter number(String name, String help) {
        return ScriptParameter.optional(name, ScriptType.NUMBER, help);
    }

    static ScriptParameter flag(String name, String help) {
        return ScriptParameter.optional(name, ScriptType.BOOLEAN, help);
    }

    static ScriptParameter pairs(String name, String help) {
        return ScriptParameter.optional(name, TEXTS, help);
    }

    static ScriptParameter texts(String name, String help) {
        return ScriptParameter.optional(
                name, new ScriptType("string[]", ScriptType.Check.ARRAY), help);
    }

    @Nullable String text(String name) {
        JsonNode value = json.path(name);
        return value.isString() ? value.stringValue() : null;
    }

    @Nullable Integer number(String name) {
        JsonNode value = json.path(name);
        return value.canConvertToInt() ? value.intValue() : null;
    }

    @Nullable Boolean flag(String name) {
        JsonNode value = json.path(name);
        return value.isBoolean() ? value.booleanValue() : null;
    }

    boolean isOn(String name) {
        return json.path(name).asBoolean(false);
    }

    Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> pair : json.path(name).properties()) {
            pairs.put(pair.getKey(), pair.getValue().asString(""));
        }
        return pairs;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : json.path(name)) {
            texts.add(text.asString(""));
        }
        return texts;
    }
}
