package org.evsshell.simulator.identity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What a token says.
 *
 * @param methods how the caller proved who they are
 * @param auditId no two tokens have the same
 */
public record Token(
        Caller caller,
        Scope scope,
        Instant issuedAt,
        Instant expiresAt,
        List<String> methods,
        String auditId) {

    public Token {
        methods = List.copyOf(methods);
    }

    /** Of a request that proves nothing. */
    public static Token nobody() {
        return new Token(Caller.user(""), Scope.NONE, Instant.EPOCH, Instant.EPOCH, List.of(), "");
    }

    /** Who calls; what they make carries this. */
    public String userId() {
        return caller.userId();
    }

    /** The project it is for; null when it is not for a project. */
    public @Nullable String projectId() {
        return scope.projectId();
    }
}
