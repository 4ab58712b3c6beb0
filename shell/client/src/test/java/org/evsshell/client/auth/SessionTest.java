package org.evsshell.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.chain.Target;
import org.evsshell.client.cloud.CinderForm;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class SessionTest {
    private static final Instant START = FakeTime.START;

    @Test
    void isRenewedInItsLastMinute() {
        Session session = lasting(Duration.ofHours(1));

        assertThat(session.freshAt(START.plus(Duration.ofMinutes(58)))).isTrue();
        assertThat(session.freshAt(START.plus(Duration.ofSeconds(3541)))).isFalse();
    }

    @Test
    void aShortLifeIsUsedButForItsLastTenth() {
        Session session = lasting(Duration.ofSeconds(20));

        assertThat(session.freshAt(START.plusSeconds(17))).isTrue();
        assertThat(session.freshAt(START.plusSeconds(19))).isFalse();
    }

    @Test
    void comesBackFromItsJson() {
        Session session = lasting(Duration.ofHours(1));

        assertThat(Session.fromJson(session.toJson())).contains(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{}", "{\"token\":\"t\",\"issued_at\":\"then\"}"})
    void anythingElseIsNoSession(String text) {
        assertThat(Session.fromJson(text)).isEmpty();
    }

    @Test
    void doesNotShowItsTokenAsText() {
        Session session = lasting(Duration.ofHours(1));

        assertThat(session.toString()).doesNotContain("S3CRET");
        assertThat(new Target("http://h", "p1", session.token()).toString())
                .doesNotContain("S3CRET");
    }

    private static Session lasting(Duration life) {
        return new Session(
                "S3CRET",
                START,
                START.plus(life),
                "p1",
                "r1",
                "http://h",
                Dialect.EVS,
                CinderForm.V2,
                new Catalog(List.of(new Endpoint("ecs", "public", null, "http://e"))));
    }
}
