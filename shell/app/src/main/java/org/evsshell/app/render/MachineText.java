package org.evsshell.app.render;

import org.evsshell.client.json.Json;

import tools.jackson.databind.JsonNode;

/** A cell as machines read it: the service's own value. */
final class MachineText {
    private MachineText() {}

    /** Scalars as they are, structures as JSON on one line, nothing for null. */
    static String of(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return value.isContainer() ? Json.text(value) : value.asString();
    }
}
