package org.evsshell.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.evsshell.client.cloud.Cloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Answers that stop coming, and those that only come slowly. */
@Timeout(20)
final class PatienceTest {
    private static final String TEXT = "0123456789".repeat(10);

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static WireAnswer read(String url, int read) throws IOException {
        return read(url, read, 15_000);
    }

    private static WireAnswer read(String url, int read, int call) throws IOException {
        Timeouts timeouts =
                new Timeouts(
                        Duration.ofMillis(200), Duration.ofMillis(read), Duration.ofMillis(call));
        try (OkHttpTransport transport = new OkHttpTransport(Cloud.Tls.STANDARD, timeouts)) {
            return transport.send(new WireRequest("GET", url, Map.of(), new byte[0]));
        }
    }

    private String url() {
        return server.url("/").toString();
    }

    private MockResponse.Builder answer(boolean packed) {
        MockResponse.Builder answer = new MockResponse.Builder();
        return packed ? answer.chunkedBody(TEXT, 10) : answer.body(TEXT);
    }

    @Test
    void nothingCame() {
        server.enqueue(answer(false).headersDelay(15, TimeUnit.SECONDS).build());
        assertThatThrownBy(() -> read(url(), 200)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void theBodyNeverCame() {
        server.enqueue(answer(false).bodyDelay(15, TimeUnit.SECONDS).build());
        assertThatThrownBy(() -> read(url(), 200)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void theBodyStopsHalfWay() {
        server.enqueue(answer(false).throttleBody(50, 15, TimeUnit.SECONDS).build());
        assertThatThrownBy(() -> read(url(), 200)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void aBodyOfUnknownLengthStopsHalfWay() {
        server.enqueue(answer(true).throttleBody(50, 15, TimeUnit.SECONDS).build());
        assertThatThrownBy(() -> read(url(), 200)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void theWholeDoesNotComeInTime() {
        server.enqueue(answer(false).throttleBody(10, 130, TimeUnit.MILLISECONDS).build());
        assertThatThrownBy(() -> read(url(), 5000, 400))
                .isInstanceOf(InterruptedIOException.class)
                .isNotInstanceOf(SocketTimeoutException.class)
                .hasMessage("timeout");
    }

    @Test
    void whatComesSlowlyIsWaitedFor() throws IOException {
        server.enqueue(answer(false).throttleBody(10, 130, TimeUnit.MILLISECONDS).build());
        assertThat(read(url(), 1000).body()).asString().isEqualTo(TEXT);
    }

    @Test
    void soIsABodyOfUnknownLength() throws IOException {
        server.enqueue(answer(true).throttleBody(15, 130, TimeUnit.MILLISECONDS).build());
        assertThat(read(url(), 1000).body()).asString().isEqualTo(TEXT);
    }

    @Test
    void aHandshakeThatIsNotAnsweredSentNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "https://127.0.0.1:" + silent.getLocalPort() + "/";
            assertThatThrownBy(() -> read(url, 200))
                    .isInstanceOf(UnsentException.class)
                    .hasCauseInstanceOf(SocketTimeoutException.class);
        }
    }
}
