package org.evsshell.client.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.wait.WaitListener;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import java.time.Duration;

final class JobApiTest {
    private static final String JOB = "GET /v1/p1/jobs/j1";
    private static final Reply RUNNING =
            Reply.of(200, "{\"job_id\":\"j1\",\"status\":\"RUNNING\",\"end_time\":\"\"}");

    private final FakeCloud cloud = new FakeCloud(Dialect.EVS, new FakeTime());
    private final JobApi jobs = cloud.client().jobs();

    @Test
    void followsAJobToItsSuccess() {
        cloud.on(
                JOB,
                Reply.of(200, "{\"job_id\":\"j1\",\"status\":\"INIT\"}"),
                RUNNING,
                Reply.of(200, "{\"job_id\":\"j1\",\"status\":\"SUCCESS\"}"));

        assertThat(jobs.await("j1", WaitOptions.standard()).status()).isEqualTo("SUCCESS");
        assertThat(cloud.sent()).hasSize(3);
    }

    @Test
    void aFailedJobCarriesItsCodeAndReason() {
        cloud.on(
                JOB,
                200,
                "{\"job_id\":\"j1\",\"status\":\"FAIL\",\"job_type\":\"extendVolume\","
                        + "\"error_code\":\"EVS.2026\",\"fail_reason\":\"no room\"}");

        EvsException failure = Failures.of(() -> jobs.await("j1", WaitOptions.standard()));

        assertThat(failure.kind()).isEqualTo(ErrorKind.JOB_FAILED);
        assertThat(failure.code()).contains("EVS.2026");
        assertThat(failure).hasMessage("The job j1 (extendVolume) failed: no room");
        assertThat(failure.hint())
                .contains(
                        "Delete the disk, which can only be deleted now: disk delete DISK."
                                + " Details: job show j1");
    }

    @Test
    void aFailedJobMayBeShown() {
        cloud.on(JOB, 200, "{\"job_id\":\"j1\",\"status\":\"FAIL\"}");

        assertThat(jobs.show("j1").status()).isEqualTo("FAIL");
    }

    @Test
    void anUnknownJobIsNotFoundThoughTheServiceSays400() {
        cloud.on(JOB, 400, "{\"error\":{\"code\":\"Common.0011\",\"message\":\"jobId\"}}");

        EvsException failure = Failures.of(() -> jobs.show("j1"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(failure).hasMessage("No job has the ID j1 in cloud 'test'.");
        assertThat(failure.code()).contains("Common.0011");
    }

    @Test
    void aRefusalWithStatus200IsARefusal() {
        cloud.on(JOB, 200, "{\"code\":\"EVS.5403\",\"message\":\"not yours\"}");

        EvsException failure = Failures.of(() -> jobs.show("j1"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.FORBIDDEN);
        assertThat(failure).hasMessage("show job: not yours");
    }

    @Test
    void aJobThatTakesTooLongTimesOutAndIsNamed() {
        cloud.on(JOB, RUNNING);
        WaitOptions minute = new WaitOptions(Duration.ofMinutes(1), WaitListener.SILENT);

        EvsException failure = Failures.of(() -> jobs.await("j1", minute));

        assertThat(failure.kind()).isEqualTo(ErrorKind.TIMEOUT);
        assertThat(failure.message()).startsWith("The job j1 is still RUNNING");
        assertThat(failure.hint()).contains("job wait j1");
    }
}
