package org.evsshell.client.error;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Map;

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
                text(body.path(codeField)),
                text(body.path(messageField)),
                text(body.path("request_id")));
    }

    /**
     * The root key names the fault; {@code code} is the service's own code when it is a text such
     * as {@code EVS.1002}, and only repeats the HTTP status when it is a number. The pages print
     * {@code XXX} where a number stands.
     */
    private static ServiceFault nested(String key, JsonNode fault) {
        String code = text(fault.path("code"));
        if (code == null || code.equals("XXX")) {
            code = key.equals("error") ? text(fault.path("title")) : key;
        }
        return new ServiceFault(code, withDetails(fault), null);
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
