package org.evsshell.client.http;

import org.evsshell.client.json.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Takes secrets out of what is traced. */
final class Redaction {
    private static final String REMOVED = "***";

    private static final Set<String> HEADERS =
            Set.of(
                    "x-auth-token",
                    "x-subject-token",
                    "x-service-token",
                    "x-security-token",
                    "authorization",
                    "proxy-authorization",
                    "cookie",
                    "set-cookie");

    /** Fields whose text is a secret, wherever they stand; compared without case, - and _. */
    private static final Set<String> FIELDS =
            Set.of(
                    "password",
                    "originalpassword",
                    "adminpass",
                    "adminpassword",
                    "passcode",
                    "secret",
                    "authkey",
                    "authpassword",
                    "userdata",
                    "token",
                    "securitytoken",
                    "accesskey",
                    "secretkey",
                    "sk",
                    "privatekey");

    private Redaction() {}

    static SortedMap<String, String> headers(SortedMap<String, String> headers) {
        headers.replaceAll(
                (name, value) -> HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? REMOVED : value);
        return headers;
    }

    static String body(byte[] bytes) {
        if (bytes.length == 0) {
            return "";
        }
        Optional<JsonNode> tree = Json.read(bytes);
        if (tree.isEmpty()) {
            // Nobody can say what is secret in a text without structure.
            return "(" + bytes.length + " bytes that are no JSON)";
        }
        redact(tree.get());
        return Json.text(tree.get());
    }

    private static void redact(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.path(name);
                if (isSecret(name) && value.isValueNode() && !value.isNull()) {
                    object.put(name, REMOVED);
                } else if (name.equals("identity")) {
                    redactIdentity(value);
                }
            }
        }
        tree.forEach(Redaction::redact);
    }

    /** In a request for a token, the old token is the {@code id} of {@code identity.token}. */
    private static void redactIdentity(JsonNode identity) {
        if (identity.path("token") instanceof ObjectNode token && token.has("id")) {
            token.put("id", REMOVED);
        }
    }

    private static boolean isSecret(String name) {
        return FIELDS.contains(name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", ""));
    }
}
