package org.evsshell.client.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TreeNode;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

import java.io.Writer;
import java.util.Map;

/** Trees straight into a generator, without a mapper as {@link TreeReader} does. */
final class TreeWriter extends ObjectWriteContext.Base {
    /** A document that was not finished stays unfinished, so that parsers notice. */
    private static final TokenStreamFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private final @Nullable PrettyPrinter printer;

    private TreeWriter(@Nullable PrettyPrinter printer) {
        this.printer = printer;
    }

    static JsonGenerator into(Writer out, @Nullable PrettyPrinter printer) {
        return JSON.createGenerator(new TreeWriter(printer), out);
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
        return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
        return printer != null;
    }

    /** What stands between two documents is the caller's. */
    @Override
    public @Nullable SerializableString getRootValueSeparator(SerializableString usual) {
        return null;
    }

    @Override
    public void writeTree(JsonGenerator generator, TreeNode tree) {
        write(generator, (JsonNode) tree);
    }

    private static void write(JsonGenerator generator, JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject();
                for (Map.Entry<String, JsonNode> field : node.properties()) {
                    generator.writeName(field.getKey());
                    write(generator, field.getValue());
                }
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                for (JsonNode element : node) {
                    write(generator, element);
                }
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(node.stringValue());
            case NUMBER -> writeNumber(generator, node);
            case BOOLEAN -> generator.writeBoolean(node.booleanValue());
            case NULL, MISSING -> generator.writeNull();
            case BINARY, POJO ->
                    throw new IllegalArgumentException("no JSON: " + node.getNodeType());
        }
    }

    private static void writeNumber(JsonGenerator generator, JsonNode node) {
        switch (node.numberType()) {
            case INT -> generator.writeNumber(node.intValue());
            case LONG -> generator.writeNumber(node.longValue());
            case BIG_INTEGER -> generator.writeNumber(node.bigIntegerValue());
            case FLOAT -> generator.writeNumber(node.floatValue());
            case DOUBLE -> generator.writeNumber(node.doubleValue());
            case BIG_DECIMAL -> generator.writeNumber(node.decimalValue());
        }
    }
}
