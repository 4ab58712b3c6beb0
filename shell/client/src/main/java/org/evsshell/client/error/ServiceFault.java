package org.evsshell.client.error;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a refusal's body says, whichever of the service's envelopes it came in.
 *
 * @param code the service's code such as {@code EVS.1002}, or the fault's name such as {@code
 *     itemNotFound} where there is no better one
 * @param message what the service said
 * @param requestId the request's ID, where the body carries it
 */
public record ServiceFault(
        @Nullable String code, @Nullable String message, @Nullable String requestId) {
    private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");
    private static final List<String> FAULTS =
            List.of(
                    "badRequest",
                    "unauthorized",
                    "forbidden",
                    "itemNotFound",
                    "badMethod",
                    "conflictingRequest",
                    "overLimit",
                    "badMediaType",
                    "computeFault",
                    "serviceUnavailable");

    /** A body that says nothing. */
    public static final ServiceFault SILENT = new ServiceFault(null, null, null);

    /** Reads a body; {@link #SILENT} when it is no envelope that is known. */
    public static ServiceFault of(JsonNode body) {
        if (!body.isObject()) {
            return SILENT;
        }
        if (body.path("error_msg").isString() || body.path("error_code").isString()) {
            return flat(body, "error_code", "error_msg");
        }
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            if (field.getValue().path("message").isString()) {
                return nested(field.getKey(), field.getValue());
            }
        }
        return body.path("message").isString() ? flat(body, "code", "message") : SILENT;
    }

    private static ServiceFault flat(JsonNode body, String codeField, String messageField) {
        return new ServiceFault(
                code(body.path(codeField)),
                text(body.path(messageField)),
                text(body.path("request_id")));
    }

    /**
     * The root key names the fault; {@code code} is the service's own code unless it only repeats
     * the HTTP status, as a number or as a text. The pages print {@code XXX} where a number stands.
     */
    private static ServiceFault nested(String key, JsonNode fault) {
        String code = code(fault.path("code"));
        if (code == null) {
            code = key.equals("error") ? text(fault.path("title")) : spelled(key);
        }
        return new ServiceFault(code, withDetails(fault), null);
    }

    /** A code of its own; IAM has some that are bare numbers. */
    private static @Nullable String code(JsonNode value) {
        String code = value.isIntegralNumber() ? value.asString() : text(value);
        return code == null || code.equals("XXX") || STATUS.matcher(code).matches() ? null : code;
    }

    /** The fault's name as OpenStack writes it: EVS writes some in small letters only. */
    private static String spelled(String key) {
        for (String name : FAULTS) {
            if (name.equalsIgnoreCase(key)) {
                return name;
            }
        }
        return key;
    }

    private static @Nullable String withDetails(JsonNode fault) {
        StringBuilder message = new StringBuilder(fault.path("message").asString(""));
        for (JsonNode detail : fault.path("details")) {
            message.append(" (")
                    .append(detail.path("code").asString(""))
                    .append(": ")
                    .append(detail.path("message").asString(""))
                    .append(')');
        }
        return message.toString();
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.stringValue() : null;
    }
}
