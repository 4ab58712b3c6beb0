package org.evsshell.simulator.api;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** Writing JSON and the kinds of value all answers share. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static byte[] write(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
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
        text(json, name, time == null ? null : Times.micros(time));
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
