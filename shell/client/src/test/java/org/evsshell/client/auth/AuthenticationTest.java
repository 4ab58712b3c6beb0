package org.evsshell.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.EvsClient;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.MemoryTokens;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.http.WireRequest;
import org.evsshell.client.job.JobOperations;
import org.evsshell.client.operation.Call;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tokens through a whole client. */
final class AuthenticationTest {
    private static final String TYPES = "/v3/{project_id}/types";
    private static final String ON_TYPES = "GET /v3/p1/types";

    private final FakeTime time = new FakeTime();
    private final FakeCloud cloud =
            new FakeCloud(Dialect.EVS, time).on(ON_TYPES, 200, "{\"volume_types\":[]}");
    private final MemoryTokens store = new MemoryTokens();

    @Test
    void asksForOneTokenAndSendsItWithEveryCall() {
        EvsClient client = cloud.client();

        client.call("GET", TYPES, null);
        client.call("GET", TYPES, null);

        assertThat(cloud.tokensAsked()).isEqualTo(1);
        assertThat(tokensSent()).containsExactly("token-1", "token-1");
    }

    @Test
    void nothingIsSentBeforeTheFirstCall() {
        cloud.client().in(cloud.client().context());

        assertThat(cloud.requests()).isEmpty();
    }

    @Test
    void aKeptTokenServesTheNextProcess() {
        kept().call("GET", TYPES, null);

        kept().call("GET", TYPES, null);

        assertThat(cloud.tokensAsked()).isEqualTo(1);
        assertThat(store.kept).hasSize(1);
    }

    @Test
    void anotherPasswordIsAnotherToken() {
        kept().call("GET", TYPES, null);
        EvsClient wrong =
                EvsClient.connect(
                        org.evsshell.client.ClientSettings.of(
                                        FakeCloud.cloud("wrong"),
                                        cloud,
                                        time,
                                        new java.util.Random(1))
                                .withTokens(store));

        assertThat(Failures.of(wrong::cloud).kind()).isEqualTo(ErrorKind.NOT_AUTHENTICATED);
        assertThat(store.kept).hasSize(1);
    }

    @Test
    void aTokenIsRenewedBeforeItExpires() {
        EvsClient client = kept();
        client.call("GET", TYPES, null);

        time.pass(Duration.ofMinutes(59).plusSeconds(30));
        client.call("GET", TYPES, null);

        assertThat(tokensSent()).containsExactly("token-1", "token-2");
        assertThat(store.kept.values()).singleElement().asString().contains("token-2");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | {\"error\":{\"code\":401,\"title\":\"Unauthorized\",\"message\":\"m\"}}",
                "401 | Authentication required",
                "401 | {\"error_code\":\"APIG.0307\",\"error_msg\":\"m\"}",
                "400 | {\"error\":{\"code\":\"Common.0013\",\"message\":\"expired\"}}",
                "400 | {\"error\":{\"code\":\"EVS.0002\",\"message\":\"bad token\"}}",
                "401 | {\"error\":{\"code\":\"EVS.5401\",\"message\":\"m\"}}",
                "401 | {\"error_code\":\"APIG.0301\",\"error_msg\":\"m\"}",
                "401 | {\"error_code\":\"APIGW.0307\",\"error_msg\":\"m\"}",
                "401 | {\"error_code\":\"IAM.0066\",\"error_msg\":\"expired\"}",
                "500 | {\"error\":{\"code\":\"EVS.2010\",\"message\":\"m\"}}",
                "500 | {\"error\":{\"code\":\"EVS.2034\",\"message\":\"m\"}}",
                "500 | {\"error\":{\"code\":\"EVS.2035\",\"message\":\"m\"}}",
                "500 | {\"error\":{\"code\":\"EVS.2036\",\"message\":\"m\"}}"
            })
    void aRejectedTokenIsRenewedOnceAndTheCallRepeated(int status, String body) {
        cloud.on(ON_TYPES, Reply.of(status, body), Reply.of(200, "{}"));

        cloud.client().call("GET", TYPES, null);

        assertThat(tokensSent()).containsExactly("token-1", "token-2");
    }

    @Test
    void aRejectedChangeIsRepeatedSinceItHadNoEffect() {
        cloud.on("POST /v3/p1/x", Reply.recorded("81-401-bad-token"), Reply.of(202, ""));

        cloud.client().call("POST", "/v3/{project_id}/x", null);

        assertThat(cloud.changes()).hasSize(2);
    }

    @Test
    void aTokenRejectedTwiceIsAFailure() {
        cloud.on(ON_TYPES, Reply.recorded("81-401-bad-token"));

        EvsException failure = Failures.of(() -> cloud.client().call("GET", TYPES, null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_AUTHENTICATED);
        assertThat(tokensSent()).containsExactly("token-1", "token-2");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "401, EVS.2143, FORBIDDEN",
        "401, IAM.0061, NOT_AUTHENTICATED",
        "401, IAM.0062, NOT_AUTHENTICATED",
        "400, Common.0018, NOT_AUTHENTICATED"
    })
    void whatNoNewTokenCuresIsAFailureAtOnce(int status, String code, ErrorKind kind) {
        cloud.on(ON_TYPES, status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"m\"}}");

        EvsException failure = Failures.of(() -> cloud.client().call("GET", TYPES, null));

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(cloud.tokensAsked()).isEqualTo(1);
        assertThat(tokensSent()).hasSize(1);
    }

    @Test
    void aWrongPasswordIsOneClearMessage() {
        EvsClient client =
                EvsClient.connect(
                        org.evsshell.client.ClientSettings.of(
                                FakeCloud.cloud("S3CRET"), cloud, time, new java.util.Random(1)));

        EvsException failure = Failures.of(client::cloud);

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_AUTHENTICATED);
        assertThat(failure)
                .hasMessage(
                        "Cloud 'test' does not accept the password of user 'demo' for project"
                                + " 'demo'.");
        assertThat(failure.hint())
                .contains("Check user name, password, domain and project of cloud 'test'.");
        assertThat(cloud.tokensAsked()).isEqualTo(1);
    }

    @Test
    void aGivenTokenIsExchanged() {
        Cloud entry = FakeCloud.cloud(new Credentials.Token(() -> "given"));
        EvsClient client =
                EvsClient.connect(
                        org.evsshell.client.ClientSettings.of(
                                entry, cloud, time, new java.util.Random(1)));

        assertThat(client.cloud().projectId()).isEqualTo("p1");
    }

    @Test
    void noKeystoneAtTheAddressIsAMistakeOfTheConfiguration() {
        cloud.on("POST /v3/auth/tokens", Reply.recorded("83-404-route"));

        EvsException failure = Failures.of(() -> cloud.client().cloud());

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure).hasMessage("There is no Keystone v3 at http://iam.test:5000/v3.");
    }

    @Test
    void anUnreachableCloudIsSaidSoAfterOneMoreTry() {
        cloud.on("POST /v3/auth/tokens", Reply.refused());

        EvsException failure = Failures.of(() -> cloud.client().cloud());

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNREACHABLE);
        assertThat(failure)
                .hasMessage(
                        "create token: no answer from http://iam.test:5000: Connection refused");
        assertThat(cloud.tokensAsked()).isEqualTo(2);
    }

    @Test
    void aHundredThreadsAskForOneToken() throws InterruptedException {
        EvsClient client = cloud.client();
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 100; thread++) {
            threads.add(Thread.ofVirtual().start(() -> client.call("GET", TYPES, null)));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(cloud.tokensAsked()).isEqualTo(1);
        assertThat(tokensSent()).hasSize(100).containsOnly("token-1");
    }

    @Test
    void aCallTheDialectLacksIsSaidPlainlyAndNotSent() {
        FakeCloud plain = new FakeCloud(Dialect.CINDER, time);
        EvsClient client = plain.client();
        Call job = Call.on(JobOperations.SHOW, "job_id", "j1");

        EvsException failure = Failures.of(() -> client.send(job));

        assertThat(failure.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(failure)
                .hasMessage("This cloud is plain OpenStack, which has no call 'get job'.");
        assertThat(plain.sent()).isEmpty();
    }

    private EvsClient kept() {
        return EvsClient.connect(cloud.settings().withTokens(store));
    }

    private List<String> tokensSent() {
        return cloud.requests().stream()
                .filter(request -> !request.url().endsWith("/auth/tokens"))
                .map(WireRequest::headers)
                .map(headers -> headers.getOrDefault("X-Auth-Token", ""))
                .toList();
    }
}
