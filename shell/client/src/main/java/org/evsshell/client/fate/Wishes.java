package org.evsshell.client.fate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.Map;
import java.util.Objects;

/** Changes that say how a resource shall be, and resources that are so. */
public final class Wishes {
    private Wishes() {}

    /**
     * Happened if every field that was sent under {@code envelope} is shown as it was sent.
     *
     * @param shown the resource in its envelope; a missing node when it is gone
     */
    public static Fate fulfilled(Sent sent, String envelope, JsonNode shown) {
        JsonNode wished = Objects.requireNonNull(sent.call().body()).path(envelope);
        JsonNode resource = shown.path(envelope);
        for (Map.Entry<String, JsonNode> field : wished.properties()) {
            JsonNode now = resource.path(field.getKey());
            if (!now.equals(field.getValue())) {
                return new Fate.Absent();
            }
        }
        return resource instanceof MissingNode ? new Fate.Absent() : new Fate.Happened(shown);
    }
}
