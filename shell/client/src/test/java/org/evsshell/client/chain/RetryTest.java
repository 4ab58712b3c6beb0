package org.evsshell.client.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.operation.CallContext;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

/** What is sent again, through a whole client. */
final class RetryTest {
    private static final String PATH = "/v3/{project_id}/x";
    private static final Reply OK = Reply.of(200, "{}");

    private final FakeTime time = new FakeTime();
    private final FakeCloud cloud = new FakeCloud(Dialect.CINDER, time);

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void aReadIsSentAgainAfterAPassingFailure(int status) {
        cloud.on("GET /v3/p1/x", Reply.of(status, ""), OK);

        cloud.client().call("GET", PATH, null);

        assertThat(cloud.sent()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 501})
    void aReadThatWasRefusedIsNot(int status) {
        cloud.on("GET /v3/p1/x", Reply.of(status, ""));

        Failures.of(() -> cloud.client().call("GET", PATH, null));

        assertThat(cloud.sent()).hasSize(1);
    }

    @Test
    void aLostReadIsSentAgain() {
        cloud.on("GET /v3/p1/x", Reply.lost(), OK);

        cloud.client().call("GET", PATH, null);

        assertThat(cloud.sent()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"volumes\":[{", "", "<html>Sign in</html>"})
    void aReadThatIsNotWholeIsSentAgain(String body) {
        cloud.on("GET /v3/p1/x", Reply.of(200, body), OK);

        cloud.client().call("GET", PATH, null);

        assertThat(cloud.sent()).hasSize(2);
    }

    @Test
    void patienceEndsAfterFiveReads() {
        cloud.on("GET /v3/p1/x", 503, "");

        EvsException failure = Failures.of(() -> cloud.client().call("GET", PATH, null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(cloud.sent()).hasSize(5);
    }

    @Test
    void pausesGrowAndAreJittered() {
        cloud.on("GET /v3/p1/x", 503, "");

        Failures.of(() -> cloud.client().call("GET", PATH, null));

        assertThat(time.pauses()).hasSize(4);
        for (int pause = 0; pause < 4; pause++) {
            Duration whole = Duration.ofMillis(400L << pause);
            assertThat(time.pauses().get(pause)).isBetween(whole.dividedBy(2), whole);
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "'Mon, 23 Nov 2026 10:00:30 GMT', 30"})
    void waitsAsLongAsTheServiceAsks(String header, int seconds) {
        cloud.on("GET /v3/p1/x", Reply.of(429, "", "retry-after", header), OK);

        cloud.client().call("GET", PATH, null);

        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(seconds));
    }

    @Test
    void aHeaderThatMakesNoSenseIsAsGoodAsNone() {
        cloud.on("GET /v3/p1/x", Reply.of(503, "", "retry-after", "soon"), OK);

        cloud.client().call("GET", PATH, null);

        assertThat(time.pauses()).singleElement().matches(pause -> pause.toMillis() <= 400);
    }

    @Test
    void doesNotWaitAnHourBecauseTheServiceAsks() {
        cloud.on("GET /v3/p1/x", Reply.of(429, "", "retry-after", "3600"));

        EvsException failure = Failures.of(() -> cloud.client().call("GET", PATH, null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.THROTTLED);
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void aThrottledChangeIsSentAgainSinceItHadNoEffect() {
        cloud.on(
                "POST /v3/p1/x",
                Reply.of(429, "{\"error_code\":\"APIG.0308\",\"error_msg\":\"slow\"}"),
                Reply.of(202, ""));

        cloud.client().call("POST", PATH, null);

        assertThat(cloud.changes()).hasSize(2);
    }

    @Test
    void aChangeThatNeverLeftIsSentAgain() {
        cloud.on("POST /v3/p1/x", Reply.refused(), Reply.of(202, ""));

        cloud.client().call("POST", PATH, null);

        assertThat(cloud.changes()).hasSize(2);
    }

    @Test
    void anyOtherChangeIsNeverSentTwice() {
        cloud.on("POST /v3/p1/x", 503, "");

        Failures.of(() -> cloud.client().call("POST", PATH, null));

        assertThat(cloud.changes()).hasSize(1);
    }

    @Test
    void aCodeThatSaysTryAgainBeatsItsStatus() {
        cloud.on(
                "GET /v3/p1/x",
                Reply.of(400, "{\"error\":{\"code\":\"EVS.1033\",\"message\":\"m\"}}"),
                OK);

        cloud.client().call("GET", PATH, null);

        assertThat(cloud.sent()).hasSize(2);
    }

    @Test
    void aCodeThatSaysItIsFinalBeatsItsStatus() {
        cloud.on("GET /v3/p1/x", 500, "{\"error\":{\"code\":\"EVS.2024\",\"message\":\"m\"}}");

        EvsException failure = Failures.of(() -> cloud.client().call("GET", PATH, null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.JOB_FAILED);
        assertThat(cloud.sent()).hasSize(1);
    }

    @Test
    void onceCancelledNothingIsSentAgain() {
        CancelScope scope = new CancelScope();
        cloud.on(
                "GET /v3/p1/x",
                request -> {
                    scope.cancel();
                    return Reply.of(503, "").to(request);
                });

        EvsException failure =
                Failures.of(
                        () ->
                                cloud.client()
                                        .in(CallContext.foreground(scope))
                                        .call("GET", PATH, null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.INTERRUPTED);
        assertThat(cloud.sent()).hasSize(1);
    }
}
