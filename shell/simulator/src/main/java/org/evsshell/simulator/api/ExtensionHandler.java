package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The extensions of the block storage: those of Cinder 21.3, in its order. */
final class ExtensionHandler {
    private ExtensionHandler() {}

    /** One extension. */
    private record Extension(String name, String alias, String updated, String description) {
        static Extension of(String line) {
            String[] parts = line.split("\t", 4);
            return new Extension(parts[0], parts[1], parts[2], parts[3]);
        }
    }

    static SimAnswer list(Call call) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("extensions");
                            for (Extension extension : read()) {
                                json.writeStartObject();
                                write(json, extension);
                                json.writeEndObject();
                            }
                            json.writeEndArray();
                        }));
    }

    static SimAnswer show(Call call) {
        String alias = call.parameter("alias");
        Extension extension =
                read().stream()
                        .filter(each -> each.alias().equals(alias))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Refusal.of(
                                                404,
                                                "EVS.5404",
                                                "The resource could not be found."));
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("extension");
                            write(json, extension);
                            json.writeEndObject();
                        }));
    }

    private static void write(JsonGenerator json, Extension extension) {
        json.writeStringProperty("name", extension.name());
        json.writeStringProperty("alias", extension.alias());
        json.writeStringProperty("description", extension.description());
        json.writeStringProperty("updated", extension.updated());
        json.writeArrayPropertyStart("links");
        json.writeEndArray();
    }

    private static List<Extension> read() {
        try (InputStream file =
                Objects.requireNonNull(
                        ExtensionHandler.class.getResourceAsStream("extensions.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Extension::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
