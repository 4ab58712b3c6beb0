package org.evsshell.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Odd servers: what matters is how often a request arrives. */
final class OkHttpTransportTest {
    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    private final MockWebServer server = new MockWebServer();
    private final OkHttpTransport transport =
            new OkHttpTransport(
                    Cloud.Tls.STANDARD,
                    new Timeouts(
                            Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(9)));

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    @Test
    void carriesMethodPathHeadersAndBody() throws Exception {
        server.enqueue(
                new MockResponse.Builder().code(202).addHeader("X-One", "two").body("{}").build());

        WireAnswer answer =
                transport.send(
                        new WireRequest("POST", url("/v3/x?y=a%20b"), Map.of("A-B", "c"), BODY));

        RecordedRequest arrived = server.takeRequest();
        assertThat(arrived.getMethod()).isEqualTo("POST");
        assertThat(arrived.getTarget()).isEqualTo("/v3/x?y=a%20b");
        assertThat(arrived.getHeaders().get("A-B")).isEqualTo("c");
        assertThat(arrived.getBody()).hasToString("[text={\"a\":1}]");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("x-one")).contains("two");
        assertThat(answer.body()).asString(StandardCharsets.UTF_8).isEqualTo("{}");
    }

    @Test
    void aChangeArrivesOnceWhenItsAnswerIsCut() {
        warmPool();
        server.enqueue(
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                        .build());

        assertThatThrownBy(() -> transport.send(post()))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UnsentException.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aChangeArrivesOnceWhenTheServerSays408() throws Exception {
        server.enqueue(new MockResponse.Builder().code(408).build());

        assertThat(transport.send(post()).status()).isEqualTo(408);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aChangeArrivesOnceWhenTheServerSays503AndAtOnceAgain() throws Exception {
        server.enqueue(new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build());

        assertThat(transport.send(post()).status()).isEqualTo(503);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void followsNoRedirectWithTheTokenOn() throws Exception {
        server.enqueue(
                new MockResponse.Builder().code(302).addHeader("Location", url("/else")).build());

        WireAnswer answer =
                transport.send(
                        new WireRequest(
                                "GET", url("/v3"), Map.of("X-Auth-Token", "t"), new byte[0]));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void saysWhenNothingWasSent() {
        String nowhere = url("/");
        server.close();

        assertThatThrownBy(
                        () ->
                                transport.send(
                                        new WireRequest("GET", nowhere, Map.of(), new byte[0])))
                .isInstanceOf(UnsentException.class);
    }

    @Test
    void aCancelledReadIsCutAtOnce() throws Exception {
        server.enqueue(new MockResponse.Builder().headersDelay(4, TimeUnit.SECONDS).build());
        CancelScope scope = new CancelScope();
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread reader =
                Thread.ofPlatform()
                        .start(() -> end.set(failure(request("GET", scope, Duration.ZERO))));
        server.takeRequest();

        scope.cancel();

        assertThat(reader.join(Duration.ofSeconds(2))).isTrue();
        assertThat(end.get()).isInstanceOf(IOException.class);
    }

    @Test
    void aCancelledChangeStillGetsItsAnswerWithinItsGrace() throws Exception {
        server.enqueue(
                new MockResponse.Builder()
                        .code(202)
                        .headersDelay(200, TimeUnit.MILLISECONDS)
                        .build());
        CancelScope scope = new CancelScope();
        AtomicReference<WireAnswer> end = new AtomicReference<>();
        Thread changer =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        end.set(
                                                answer(
                                                        request(
                                                                "POST",
                                                                scope,
                                                                Duration.ofSeconds(3)))));
        server.takeRequest();

        scope.cancel();
        changer.join();

        assertThat(end.get().status()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInterruptedThreadStopsWaiting(boolean virtual) throws Exception {
        server.enqueue(new MockResponse.Builder().headersDelay(4, TimeUnit.SECONDS).build());
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread.Builder threads = virtual ? Thread.ofVirtual() : Thread.ofPlatform();
        WireRequest request = request("GET", new CancelScope(), Duration.ZERO);
        Thread reader = threads.start(() -> end.set(failure(request)));
        server.takeRequest();

        reader.interrupt();

        assertThat(reader.join(Duration.ofSeconds(2))).isTrue();
        assertThat(end.get()).isInstanceOf(IOException.class);
    }

    @Test
    void anAddressThatIsNoneIsAMistakeOfTheConfiguration() {
        EvsException failure =
                Failures.of(
                        () ->
                                transport.send(
                                        new WireRequest("GET", "ftp://x/", Map.of(), new byte[0])));

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure).hasMessage("'ftp://x/' is not an http or https address.");
    }

    @Test
    void anAuthorityFileThatIsNotThereIsAMistakeOfTheConfiguration() {
        OkHttpTransport secure =
                new OkHttpTransport(
                        new Cloud.Tls(true, "no-such-file.pem", null, null), Timeouts.STANDARD);

        EvsException failure =
                Failures.of(
                        () ->
                                secure.send(
                                        new WireRequest(
                                                "GET",
                                                "https://localhost:1/",
                                                Map.of(),
                                                new byte[0])));

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure)
                .hasMessage(
                        "The cloud's cacert no-such-file.pem cannot be used: there is no such"
                                + " file.");
    }

    private void warmPool() {
        server.enqueue(new MockResponse.Builder().code(200).build());
        assertThat(answer(request("GET", new CancelScope(), Duration.ZERO)).status())
                .isEqualTo(200);
    }

    private WireRequest post() {
        return new WireRequest("POST", url("/v3/x"), Map.of(), BODY);
    }

    private WireRequest request(String method, CancelScope scope, Duration grace) {
        byte[] body = method.equals("GET") ? new byte[0] : BODY;
        return new WireRequest(method, url("/v3/x"), Map.of(), body, scope, grace);
    }

    private WireAnswer answer(WireRequest request) {
        try {
            return transport.send(request);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Throwable failure(WireRequest request) {
        try {
            transport.send(request);
            return new AssertionError("was answered");
        } catch (IOException e) {
            return e;
        }
    }

    private String url(String path) {
        return "http://localhost:" + server.getPort() + path;
    }
}
