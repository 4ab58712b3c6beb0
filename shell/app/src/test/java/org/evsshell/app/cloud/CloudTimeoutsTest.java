package org.evsshell.app.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.EvsException;
import org.evsshell.client.http.Timeouts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

final class CloudTimeoutsTest {
    private static final String CLOUD =
            """
            clouds:
              one:
                auth: {auth_url: 'https://one.test', username: me, password: p, project_name: mine}
            """;

    @TempDir Path root;
    private CloudFixture clouds;

    @BeforeEach
    void start() {
        clouds = new CloudFixture(root);
    }

    @Test
    void areTheStandardWhereNothingIsSaid() {
        assertThat(timeouts("")).isEqualTo(Timeouts.STANDARD);
    }

    @Test
    void comeFromTheCloudsEntry() {
        assertThat(
                        timeouts(
                                "    evs: {connect_timeout: 3, read_timeout: 500ms, call_timeout:"
                                        + " 1m30s}\n"))
                .isEqualTo(
                        new Timeouts(
                                Duration.ofSeconds(3),
                                Duration.ofMillis(500),
                                Duration.ofSeconds(90)));
    }

    @Test
    void takeWhatOpenStacksClientsTake() {
        assertThat(timeouts("    api_timeout: 20\n").read()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void areOverruledByOurVariables() {
        clouds.with("EVS_CONNECT_TIMEOUT", "1s").with("EVS_READ_TIMEOUT", "2s");
        clouds.with("EVS_CALL_TIMEOUT", "3s");

        assertThat(timeouts("    evs: {read_timeout: 9s}\n"))
                .isEqualTo(
                        new Timeouts(
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(3)));
    }

    @Test
    void areRefusedWhereTheyAreNoDurationAboveZero() {
        assertThatThrownBy(() -> timeouts("    evs: {read_timeout: soon}\n"))
                .isInstanceOf(EvsException.class)
                .hasMessage(
                        "evs.read_timeout of cloud 'one' is 'soon', which is no duration above"
                                + " zero.");
        clouds.with("EVS_CALL_TIMEOUT", "0");
        assertThatThrownBy(() -> timeouts(""))
                .hasMessage("EVS_CALL_TIMEOUT is '0', which is no duration above zero.");
    }

    private Timeouts timeouts(String more) {
        return clouds.file(clouds.config(), "clouds.yaml", CLOUD + more).choose().timeouts();
    }
}
