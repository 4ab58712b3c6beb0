package org.evsshell.simulator;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.json.JsonTrees;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;

/**
 * Writes every request down, one object of JSON a line: what was asked and how it was answered,
 * with the body of refusals. Tokens, keys, passwords and codes are left out. May be called from any
 * number of threads.
 */
final class RequestLog implements AutoCloseable {
    private static final Set<String> SECRETS =
            Set.of(
                    "password",
                    "secret",
                    "passcode",
                    "auth_key",
                    "securitytoken",
                    "token",
                    "adminPass",
                    "user_data");
    private static final String LEFT_OUT = "***";

    private final BufferedWriter writer;

    /** Goes on with a file or makes one that only its owner may read. */
    RequestLog(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        this.writer =
                Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void write(Instant time, SimRequest request, SimAnswer answer) throws IOException {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("time", time.toString());
        line.put("method", request.method());
        line.put("path", request.path());
        request.header("User-Agent").ifPresent(agent -> line.put("client", agent));
        line.put("status", answer.status());
        String number = answer.headers().get("X-Openstack-Request-Id");
        if (number != null) {
            line.put("request_id", number);
        }
        if (answer.delay().isPositive()) {
            line.put("delay_ms", answer.delay().toMillis());
        }
        if (answer.lost()) {
            line.put("lost", true);
        }
        put(line, "body", request.body());
        if (answer.status() >= 400) {
            put(line, "answer", answer.body());
        }
        String text = line + "\n";
        synchronized (writer) {
            writer.write(text);
            writer.flush();
        }
    }

    private static void put(ObjectNode line, String name, byte[] body) {
        if (body.length == 0) {
            return;
        }
        JsonNode json = parsed(body);
        if (json == null) {
            line.put(name, body.length + " bytes that are not JSON");
        } else {
            line.set(name, withoutSecrets(json));
        }
    }

    private static @Nullable JsonNode parsed(byte[] body) {
        try {
            return JsonTrees.read(body);
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static JsonNode withoutSecrets(JsonNode node) {
        for (JsonNode each : node) {
            withoutSecrets(each);
        }
        if (node instanceof ObjectNode object) {
            for (String name : SECRETS) {
                JsonNode value = object.get(name);
                if (value != null && value.isValueNode()) {
                    object.put(name, LEFT_OUT);
                }
            }
            // A token to be exchanged for another comes as {"token": {"id": ...}}.
            if (object.get("token") instanceof ObjectNode token && token.has("id")) {
                token.put("id", LEFT_OUT);
            }
        }
        return node;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
