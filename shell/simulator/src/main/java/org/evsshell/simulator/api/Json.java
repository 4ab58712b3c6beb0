package org.evsshell.simulator.api;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** Writing JSON and the kinds of value all answers share. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static byte[] write(Consumer<JsonGenerator> content) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(1024);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    static void time(JsonGenerator json, String name, @Nullable Instant time) {
        if (time == null) {
            json.writeNullProperty(name);
        } else {
            plain(json, name, Times.micros(time));
        }
    }

    /** An ID: digits, letters and hyphens, of which whoever reads a world makes sure. */
    static void id(JsonGenerator json, String name, String id) {
        plain(json, name, id.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A text in ASCII with nothing to escape; looking for that is half of what writing costs. */
    static void plain(JsonGenerator json, String name, byte[] text) {
        json.writeName(name);
        json.writeRawUTF8String(text, 0, text.length);
    }

    static void map(JsonGenerator json, String name, Map<String, String> map) {
        json.writeObjectPropertyStart(name);
        map.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    static void link(JsonGenerator json, String relation, String target) {
        json.writeStartObject();
        json.writeStringProperty("rel", relation);
        json.writeStringProperty("href", target);
        json.writeEndObject();
    }
}
