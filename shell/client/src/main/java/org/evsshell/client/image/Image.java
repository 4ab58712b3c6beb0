package org.evsshell.client.image;

import org.evsshell.rules.facts.ImageFacts;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An image: typed access to what making disks needs, and the service's own object, complete.
 *
 * @param json the object as the service sent it
 */
public record Image(ObjectNode json) {
    /** Its UUID. */
    public String id() {
        return json.path("id").asString("");
    }

    /** Its state on the wire, such as {@code active}. */
    public String status() {
        return json.path("status").asString("");
    }

    /** The least size of a disk made from it, in GB; null when the service says none. */
    public @Nullable Integer minDisk() {
        JsonNode size = json.path("min_disk");
        return size.isNumber() ? size.intValue() : null;
    }

    /** What it tells the service's rules. */
    public ImageFacts facts() {
        return new ImageFacts(status().isEmpty() ? null : status(), minDisk());
    }
}
