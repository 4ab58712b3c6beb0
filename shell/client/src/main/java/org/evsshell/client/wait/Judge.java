package org.evsshell.client.wait;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/** Says whether a wait is over. */
@FunctionalInterface
public interface Judge {
    /** How the wait ends with this reading, null for absence; empty while it goes on. */
    Optional<WaitOutcome> judge(String id, @Nullable ObjectNode last);
}
