package org.evsshell.client.quota;

import tools.jackson.databind.node.ObjectNode;

/**
 * One quota of a project.
 *
 * @param json {@code limit}, {@code in_use} and {@code reserved} as the service says them, with the
 *     quota's {@code name} in front
 */
public record Quota(ObjectNode json) {

    /** What is limited, in the service's words, such as {@code gigabytes_SSD}. */
    public String name() {
        return json.path("name").asString("");
    }

    /** The most there may be; -1 for as much as one likes. */
    public long limit() {
        return json.path("limit").asLong(-1);
    }

    /** What is used, or promised to what is being made. */
    public long used() {
        return json.path("in_use").asLong(0) + json.path("reserved").asLong(0);
    }

    /** Whether there is a limit. */
    public boolean limited() {
        return limit() >= 0;
    }

    /** How much more there may be; nothing where more is used than allowed. */
    public long left() {
        return limited() ? Math.max(0, limit() - used()) : Long.MAX_VALUE;
    }
}
