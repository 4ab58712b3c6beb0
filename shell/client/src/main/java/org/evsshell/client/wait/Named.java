package org.evsshell.client.wait;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/** How messages of waits call a resource: by name and ID, as everywhere else. */
final class Named {
    private Named() {}

    /** {@code 'data-01' (ID)}; the bare ID where no name was seen. */
    static String of(String id, @Nullable ObjectNode last) {
        String name = last == null ? "" : last.path("name").asString("");
        return name.isEmpty() ? id : "'" + name + "' (" + id + ")";
    }
}
