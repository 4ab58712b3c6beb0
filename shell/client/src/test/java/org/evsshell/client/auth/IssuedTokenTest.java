package org.evsshell.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;

class IssuedTokenTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // issued and expires as told, then by our clock
                "2026-11-26T11:59:59Z, 2026-11-27T11:59:59Z, 2026-11-26T11:59:59Z,"
                        + " 2026-11-27T11:59:59Z",
                "2026-11-26T12:10:00Z, 2026-11-26T13:10:00Z, 2026-11-26T12:10:00Z,"
                        + " 2026-11-26T13:10:00Z",
                "-, 2026-11-26T14:00:00Z, 2026-11-26T12:00:00Z, 2026-11-26T14:00:00Z",
                "2026-11-26T11:50:00Z, -, 2026-11-26T11:50:00Z, 2026-11-26T12:50:00Z",
                "soon, later, 2026-11-26T12:00:00Z, 2026-11-26T13:00:00Z",
                // a clock of ours that is far ahead
                "2026-11-24T10:00:00Z, 2026-11-25T10:00:00Z, 2026-11-26T12:00:00Z,"
                        + " 2026-11-27T12:00:00Z",
                "-, 2026-11-25T10:00:00Z, 2026-11-26T12:00:00Z, 2026-11-26T13:00:00Z"
            })
    void livesAsLongAsItSays(
            @Nullable String issued, @Nullable String expires, Instant begin, Instant end) {
        ObjectNode body = Json.object();
        IssuedToken token = new IssuedToken("t", body);
        if (issued != null) {
            body.put("issued_at", issued);
        }
        if (expires != null) {
            body.put("expires_at", expires);
        }

        assertThat(token.issuedAt(NOW)).isEqualTo(begin);
        assertThat(token.expiresAt(NOW)).isEqualTo(end);
        assertThat(token.expiresAt(NOW)).isAfter(NOW);
    }
}
