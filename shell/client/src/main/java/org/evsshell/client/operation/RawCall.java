package org.evsshell.client.operation;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A call nobody has written an operation for: {@code api call} and {@code evs.call}. */
public final class RawCall {
    private static final String PROJECT = "{project_id}";

    /** What stands for itself in a path with its query, escapes of the user's own included. */
    private static final String LEGAL = "-._~!$&'()*+,;=:@/?%";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final String ID = "apiCall";

    private RawCall() {}

    /** Whether nobody has written an operation for this call. */
    public static boolean is(Call call) {
        return call.operation().id().equals(ID);
    }

    /**
     * A call as the user gives it. GET and HEAD read; everything else counts as a change and is
     * never sent twice.
     *
     * @param method the HTTP method, in any case
     * @param path from the host on, with its query; {@code {project_id}} in it is filled in
     * @throws EvsException of kind {@code USAGE} for a method there is not or a path without slash
     */
    public static Call of(String method, String path, @Nullable JsonNode body) {
        if (!path.startsWith("/")) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "The path '" + path + "' does not start with a slash.",
                    "Such as /v3/{project_id}/volumes.");
        }
        Operation.Method verb = method(method);
        boolean reads = verb == Operation.Method.GET || verb == Operation.Method.HEAD;
        Operation operation =
                new Operation(
                        ID,
                        verb,
                        template(path),
                        Set.of(300),
                        reads ? Operation.Effect.READ : Operation.Effect.CHANGE,
                        Operation.Finish.NOW,
                        Set.of(Dialect.EVS, Dialect.CINDER),
                        null,
                        null,
                        "whatever the caller has read");
        return new Call(operation, Map.of(), List.of(), body);
    }

    /** The path with nothing in braces but the project, and only signs that addresses may hold. */
    private static String template(String path) {
        StringBuilder template = new StringBuilder();
        for (int from = 0; from < path.length(); ) {
            if (path.startsWith(PROJECT, from)) {
                template.append(PROJECT);
                from += PROJECT.length();
            } else {
                int sign = path.codePointAt(from);
                from += Character.charCount(sign);
                append(template, sign);
            }
        }
        return template.toString();
    }

    private static void append(StringBuilder template, int sign) {
        if (sign < 128 && (Character.isLetterOrDigit(sign) || LEGAL.indexOf(sign) >= 0)) {
            template.append((char) sign);
            return;
        }
        for (byte value : Character.toString(sign).getBytes(StandardCharsets.UTF_8)) {
            template.append('%').append(HEX.toHexDigits(value));
        }
    }

    private static Operation.Method method(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        for (Operation.Method method : Operation.Method.values()) {
            if (method.name().equals(upper)) {
                return method;
            }
        }
        throw EvsException.of(
                ErrorKind.USAGE,
                "'" + word + "' is no HTTP method.",
                "GET, HEAD, POST, PUT, PATCH or DELETE.");
    }
}
