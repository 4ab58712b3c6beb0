package org.evsshell.simulator.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads trees from a parser's tokens. A mapper reads the same ones, but to build it takes longer
 * than all a command on the demo asks of the simulator (docs/adr/019).
 */
public final class JsonTrees {
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTrees() {}

    /**
     * The one tree in these bytes; a missing node for none.
     *
     * @throws tools.jackson.core.JacksonException when they are no JSON, or more than one tree
     */
    public static JsonNode read(byte[] bytes) {
        try (JsonParser parser = parser(bytes)) {
            return only(parser);
        }
    }

    /**
     * The one tree in this text; a missing node for none.
     *
     * @throws tools.jackson.core.JacksonException when it is no JSON, or more than one tree
     */
    public static JsonNode read(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return only(parser);
        }
    }

    /** A parser, for what is too large for one tree. */
    public static JsonParser parser(byte[] bytes) {
        return JSON.createParser(ObjectReadContext.empty(), bytes);
    }

    private static JsonNode only(JsonParser parser) {
        if (parser.nextToken() == null) {
            return MissingNode.getInstance();
        }
        JsonNode tree = current(parser);
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "Something follows the first value");
        }
        return tree;
    }

    /** The tree that begins where a parser is; leaves the parser at its end. */
    public static JsonNode current(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new StreamReadException(parser, "Unexpected " + token);
        };
    }

    private static ObjectNode object(JsonParser parser) {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            object.set(name, current(parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(current(parser));
        }
        return array;
    }

    private static JsonNode whole(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }
}
