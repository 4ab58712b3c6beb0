package org.evsshell.client.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Trees straight from the parser's tokens. A mapper would build the same trees, but building the
 * mapper takes as long as a whole call, and every command reads an answer (docs/adr/019).
 */
final class TreeReader {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Objects of more fields are hash tables. */
    private static final int FEW_FIELDS = 40;

    private static final int LONGEST_KEPT = 40;
    private static final String[] NO_NAMES = {};

    private final JsonParser parser;

    /** The list whose rows are narrowed; null for none. */
    private final @Nullable String list;

    /** The fields kept of its rows, as the parser interns them. */
    private final String[] kept;

    /** Short texts as they came last: rows of a list share states, types, zones and owners. */
    private final @Nullable StringNode[] texts = new StringNode[256];

    /** Fields of the objects that are being read, an inner one's behind its outer one's. */
    private String[] names = new String[64];

    private JsonNode[] values = new JsonNode[64];
    private int open;

    private TreeReader(JsonParser parser, @Nullable RowFields narrow) {
        this.parser = parser;
        this.list = narrow == null ? null : narrow.list();
        this.kept =
                narrow == null
                        ? NO_NAMES
                        : narrow.names().stream().map(String::intern).toArray(String[]::new);
    }

    /**
     * The one tree in these bytes; a missing node for blanks.
     *
     * @param narrow what is looked at; null for everything
     * @throws StreamReadException when they are no JSON, or more than one tree
     */
    static JsonNode read(byte[] bytes, @Nullable RowFields narrow) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return MissingNode.getInstance();
            }
            JsonNode tree = new TreeReader(parser, narrow).whole(first);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "Something follows the first value");
            }
            return tree;
        }
    }

    private JsonNode whole(JsonToken first) {
        return list != null && first == JsonToken.START_OBJECT ? object(Level.WHOLE) : tree(first);
    }

    private JsonNode tree(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(Level.INNER);
            case START_ARRAY -> array(Level.INNER);
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new StreamReadException(parser, "Unexpected " + token);
        };
    }

    private StringNode text() {
        int length = parser.getStringLength();
        if (length == 0 || length > LONGEST_KEPT) {
            return NODES.stringNode(parser.getString());
        }
        char[] letters = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int mixed = letters[from] * 31 + letters[from + length - 1];
        int place = (mixed * 31 + length) & (texts.length - 1);
        StringNode kept = texts[place];
        if (kept == null || !isSame(kept.stringValue(), letters, from, length)) {
            kept = NODES.stringNode(new String(letters, from, length));
            texts[place] = kept;
        }
        return kept;
    }

    private static boolean isSame(String text, char[] letters, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (text.charAt(index) != letters[from + index]) {
                return false;
            }
        }
        return true;
    }

    private ObjectNode object(Level level) {
        int from = open;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (level == Level.ROW && !isKept(name)) {
                parser.skipChildren();
                continue;
            }
            JsonNode value =
                    level == Level.WHOLE && token == JsonToken.START_ARRAY && name.equals(list)
                            ? array(Level.ROW)
                            : tree(token);
            int index = indexOf(name, from);
            if (index - from == FEW_FIELDS) {
                return large(from, name, value);
            }
            keep(index, name, value);
        }
        Map<String, JsonNode> fields =
                new FieldMap(
                        Arrays.copyOfRange(names, from, open),
                        Arrays.copyOfRange(values, from, open));
        open = from;
        return new ObjectNode(NODES, fields);
    }

    @SuppressWarnings("ReferenceEquality") // the parser interns names
    private boolean isKept(String name) {
        for (String one : kept) {
            if (one == name) {
                return true;
            }
        }
        return false;
    }

    /** The place of a name among the fields kept so far, or behind them. */
    @SuppressWarnings("ReferenceEquality") // the parser interns names
    private int indexOf(String name, int from) {
        int index = from;
        while (index < open && names[index] != name) {
            index++;
        }
        return index;
    }

    private void keep(int index, String name, JsonNode value) {
        if (index == names.length) {
            names = Arrays.copyOf(names, 2 * index);
            values = Arrays.copyOf(values, 2 * index);
        }
        names[index] = name;
        values[index] = value;
        open = Math.max(open, index + 1);
    }

    /** The rest of an object that has turned out to have many fields. */
    private ObjectNode large(int from, String name, JsonNode value) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (int index = from; index < open; index++) {
            fields.put(names[index], values[index]);
        }
        open = from;
        fields.put(name, value);
        for (String next = parser.nextName(); next != null; next = parser.nextName()) {
            fields.put(next, tree(parser.nextToken()));
        }
        return new ObjectNode(NODES, fields);
    }

    private ArrayNode array(Level members) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            array.add(token == JsonToken.START_OBJECT ? object(members) : tree(token));
        }
        return array;
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    /** What an object is part of, as far as its fields are narrowed by it. */
    private enum Level {
        /** The answer with the list in it. */
        WHOLE,
        /** One row of that list. */
        ROW,
        /** Anything else. */
        INNER
    }
}
