package org.evsshell.client.auth;

import org.jspecify.annotations.Nullable;

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

    /**
     * When its life began, by our clock: {@code now} where it does not say, or says by a clock so
     * far behind that the token would be over already.
     */
    Instant issuedAt(Instant now) {
        Instant told = time("issued_at");
        return told == null || isOverAt(now) ? now : told;
    }

    /** When its life ends, by our clock. */
    Instant expiresAt(Instant now) {
        Instant told = time("expires_at");
        return told == null || isOverAt(now) ? issuedAt(now).plus(life()) : told;
    }

    /** Nobody issues a token that is over: the clocks differ, and only its length counts. */
    private boolean isOverAt(Instant now) {
        Instant end = time("expires_at");
        return end != null && !end.isAfter(now);
    }

    private Duration life() {
        Instant begin = time("issued_at");
        Instant end = time("expires_at");
        return begin == null || end == null ? ASSUMED_LIFE : Duration.between(begin, end);
    }

    private @Nullable Instant time(String field) {
        try {
            return Instant.parse(body.path(field).asString(""));
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "IssuedToken[" + projectId() + "]";
    }
}
