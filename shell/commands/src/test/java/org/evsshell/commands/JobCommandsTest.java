package org.evsshell.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.result.Result;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

final class JobCommandsTest {
    private final SimulatedCloud cloud = new SimulatedCloud(Dialect.EVS);

    @Test
    void waitsForAJobAndShowsIt() {
        Result waited = CommandRun.of("job wait", cloud).with("JOB", startedJob()).run();

        assertThat(Results.rows(waited, "status", "job_type")).isEqualTo("SUCCESS\tcreateVolume\n");
    }

    @Test
    void showsAJobUnderWay() {
        Result shown = CommandRun.of("job show", cloud).with("JOB", startedJob()).run();

        assertThat(Results.rows(shown, "job_type")).isEqualTo("createVolume\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"job show", "job wait"})
    void saysWhatToUseWhereThereAreNoJobs(String command) {
        SimulatedCloud cinder = new SimulatedCloud(Dialect.CINDER);

        assertThatThrownBy(CommandRun.of(command, cinder).with("JOB", "j")::run)
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(ErrorKind.USAGE);
                            assertThat(e)
                                    .hasMessage(
                                            "Cloud 'simulated' is plain OpenStack and has no"
                                                    + " jobs.");
                            assertThat(e.hint())
                                    .contains(
                                            "There the resource itself tells: disk wait DISK,"
                                                    + " snapshot wait SNAPSHOT.");
                        });
    }

    private String startedJob() {
        String body =
                """
                {"volume": {"size": 10, "volume_type": "SAS", "availability_zone": "eu-de-01"}}
                """;
        Result answer =
                CommandRun.of("api call", cloud)
                        .with("METHOD", "POST")
                        .with("PATH", "/v2/{project_id}/cloudvolumes")
                        .with("body", body)
                        .run();
        JsonNode json = ((Result.Value) answer).json();
        return json.path("job_id").asString();
    }
}
