package org.evsshell.client.snapshot;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A snapshot: typed access to what the shell needs, and the service's own object, complete.
 *
 * @param json the object as the service sent it, without the envelope
 */
public record Snapshot(ObjectNode json) {
    /** Its UUID. */
    public String id() {
        return json.path("id").asString("");
    }

    /** Its name; empty when it has none. */
    public String name() {
        JsonNode name = json.path("name");
        return name.isNull() ? "" : name.asString("");
    }

    /** Its state on the wire, such as {@code available}. */
    public String status() {
        return json.path("status").asString("");
    }

    /** The disk it was made from. */
    public String diskId() {
        return json.path("volume_id").asString("");
    }

    /** The disk's size in GB when it was made. */
    public @Nullable Integer size() {
        JsonNode size = json.path("size");
        return size.isNumber() ? size.intValue() : null;
    }

    /** When it was made, as the service writes it (UTC, no zone). */
    public String createdAt() {
        return json.path("created_at").asString("");
    }
}
