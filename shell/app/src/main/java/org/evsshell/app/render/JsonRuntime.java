package org.evsshell.app.render;

import io.burt.jmespath.BaseRuntime;
import io.burt.jmespath.JmesPathType;

import org.evsshell.client.json.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** JMESPath over our JSON; the library brings one for Jackson 2 only. */
final class JsonRuntime extends BaseRuntime<JsonNode> {
    /** Up to here a double holds every whole number. */
    private static final long EXACT = 1L << 53;

    @Override
    public JsonNode parseString(String text) {
        return Json.read(text).orElseThrow(() -> new IllegalStateException(text + " is not JSON"));
    }

    @Override
    public List<JsonNode> toList(JsonNode value) {
        List<JsonNode> members = new ArrayList<>(value.size());
        if (value.isContainer()) {
            members.addAll(value.values());
        }
        return members;
    }

    @Override
    public String toString(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    @Override
    public Number toNumber(JsonNode value) {
        return value.numberValue();
    }

    @Override
    public boolean isTruthy(JsonNode value) {
        return switch (typeOf(value)) {
            case NULL -> false;
            case NUMBER -> true;
            case BOOLEAN -> value.booleanValue();
            case STRING -> !value.stringValue().isEmpty();
            case ARRAY, OBJECT -> !value.isEmpty();
        };
    }

    @Override
    public JmesPathType typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> JmesPathType.ARRAY;
            case OBJECT, POJO -> JmesPathType.OBJECT;
            case STRING, BINARY -> JmesPathType.STRING;
            case NUMBER -> JmesPathType.NUMBER;
            case BOOLEAN -> JmesPathType.BOOLEAN;
            case NULL, MISSING -> JmesPathType.NULL;
        };
    }

    @Override
    public JsonNode getProperty(JsonNode value, JsonNode name) {
        JsonNode member = value.isObject() ? value.get(name.asString()) : null;
        return member == null ? createNull() : member;
    }

    @Override
    public Collection<JsonNode> getPropertyNames(JsonNode value) {
        List<JsonNode> names = new ArrayList<>();
        for (String name : value.propertyNames()) {
            names.add(createString(name));
        }
        return names;
    }

    @Override
    public JsonNode createNull() {
        return NullNode.getInstance();
    }

    @Override
    public JsonNode createArray(Collection<JsonNode> members) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(members.size());
        return array.addAll(members);
    }

    @Override
    public JsonNode createString(String text) {
        return StringNode.valueOf(text);
    }

    @Override
    public JsonNode createBoolean(boolean value) {
        return BooleanNode.valueOf(value);
    }

    @Override
    public JsonNode createObject(Map<JsonNode, JsonNode> members) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach((name, value) -> object.set(name.asString(), value));
        return object;
    }

    /** Sums of whole numbers come as doubles too: 40 is not to print as 40.0. */
    @Override
    public JsonNode createNumber(double number) {
        long whole = (long) number;
        boolean exact = whole == number && Math.abs(whole) <= EXACT;
        return exact ? LongNode.valueOf(whole) : DoubleNode.valueOf(number);
    }

    @Override
    public JsonNode createNumber(long number) {
        return LongNode.valueOf(number);
    }
}
