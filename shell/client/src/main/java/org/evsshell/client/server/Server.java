package org.evsshell.client.server;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A server: typed access to what attaching disks needs, and the service's own object, complete.
 *
 * @param json the object as the service sent it, without the envelope
 */
public record Server(ObjectNode json) {
    /** Its UUID. */
    public String id() {
        return json.path("id").asString("");
    }

    /** Its name; empty when it has none. */
    public String name() {
        return json.path("name").asString("");
    }

    /** Its state on the wire, such as {@code ACTIVE} or {@code SHUTOFF}. */
    public String status() {
        return json.path("status").asString("");
    }

    /** The zone it runs in; null when the service says none. */
    public @Nullable String zone() {
        JsonNode zone = json.path("OS-EXT-AZ:availability_zone");
        return zone.isString() ? zone.stringValue() : null;
    }
}
