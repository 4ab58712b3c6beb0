package org.evsshell.client.auth;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/**
 * A token as it was issued. Its text form does not show it.
 *
 * @param text what is sent with calls
 * @param body what Keystone says of it
 */
record IssuedToken(String text, JsonNode body) {
    /** Where the answer does not say when the token expires. */
    private static final Duration ASSUMED_LIFE = Duration.ofHours(1);

    String projectId() {
        return body.path("project").path("id").asString("");
    }

    String projectName() {
        return body.path("project").path("name").asString("");
    }

    /** When its life began; {@code now} where it does not say. */
    Instant issuedAt(Instant now) {
        return time("issued_at", now);
    }

    /** When its life ends. */
    Instant expiresAt(Instant now) {
        return time("expires_at", issuedAt(now).plus(ASSUMED_LIFE));
    }

    private Instant time(String field, Instant otherwise) {
        try {
            return Instant.parse(body.path(field).asString(""));
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    @Override
    public String toString() {
        return "IssuedToken[" + projectId() + "]";
    }
}
