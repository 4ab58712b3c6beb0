package org.evsshell.client.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** JSON trees from bytes and back. Safe for use from any thread. */
public final class Json {
    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An object of texts. */
    public static ObjectNode object(Map<String, String> texts) {
        ObjectNode object = object();
        texts.forEach(object::put);
        return object;
    }

    /** The tree in these bytes: a missing node for none, empty when they are no JSON. */
    public static Optional<JsonNode> read(byte[] bytes) {
        return read(bytes, null);
    }

    /**
     * The same with only a part of its rows.
     *
     * @param narrow what is looked at; null for everything
     */
    public static Optional<JsonNode> read(byte[] bytes, @Nullable RowFields narrow) {
        if (bytes.length == 0) {
            return Optional.of(MissingNode.getInstance());
        }
        try {
            return Optional.of(TreeReader.read(bytes, narrow));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The tree in this text, empty when it is no JSON. */
    public static Optional<JsonNode> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A tree as bytes. */
    public static byte[] write(JsonNode tree) {
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }

    /** A tree as text. */
    public static String text(JsonNode tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = generator(text, null)) {
            generator.writeTree(tree);
        }
        return text.toString();
    }

    /**
     * What writes trees one after the other, nothing between them.
     *
     * @param printer sets line breaks and blanks; null for none
     */
    public static JsonGenerator generator(Writer out, @Nullable PrettyPrinter printer) {
        return TreeWriter.into(out, printer);
    }
}
