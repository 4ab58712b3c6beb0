package org.evsshell.simulator.api;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What a token says.
 *
 * @param projectId null when it is not for a project
 */
record Token(
        String userId,
        @Nullable String projectId,
        Instant issuedAt,
        Instant expiresAt,
        List<String> methods) {

    Token {
        methods = List.copyOf(methods);
    }
}
