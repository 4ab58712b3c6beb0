package org.evsshell.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

import okhttp3.Protocol;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.cloud.Cloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Over TLS: HTTP/2 where the server has it, and never a request twice there either. */
final class SecureTransportTest {
    private final MockWebServer server = new MockWebServer();
    private final OkHttpTransport transport =
            new OkHttpTransport(SecureServer.trusting("localhost"), Timeouts.STANDARD);

    @BeforeEach
    void secure() {
        SecureServer.secure(server, "localhost");
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    @Test
    void speaksHttp2WhereTheServerHasItOverOneConnection() throws Exception {
        server.start();
        server.enqueue(new MockResponse.Builder().code(200).body("{\"a\":1}").build());
        server.enqueue(new MockResponse.Builder().code(202).body("{}").build());

        WireAnswer first = transport.send(request("GET"));
        WireAnswer second = transport.send(request("POST"));

        RecordedRequest read = server.takeRequest();
        RecordedRequest change = server.takeRequest();
        assertThat(read.getVersion()).isEqualTo("HTTP/2");
        assertThat(change.getConnectionIndex()).isEqualTo(read.getConnectionIndex());
        assertThat(change.getBody()).hasToString("[text={}]");
        assertThat(first.body()).asString(StandardCharsets.UTF_8).isEqualTo("{\"a\":1}");
        assertThat(second.status()).isEqualTo(202);
    }

    @Test
    void speaksHttp1WhereTheServerHasNothingElse() throws Exception {
        server.setProtocols(List.of(Protocol.HTTP_1_1));
        server.start();
        server.enqueue(new MockResponse.Builder().code(200).build());

        transport.send(request("GET"));

        assertThat(server.takeRequest().getVersion()).isEqualTo("HTTP/1.1");
    }

    @Test
    void aChangeArrivesOnceWhenItsStreamIsClosed() throws Exception {
        server.start();
        server.enqueue(new MockResponse.Builder().code(200).build());
        transport.send(request("GET"));
        server.enqueue(
                new MockResponse.Builder().onResponseStart(new SocketEffect.CloseStream()).build());

        assertThatThrownBy(() -> transport.send(request("POST")))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UnsentException.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aCancelledReadIsCutAtOnceAndTheConnectionGoesOn() throws Exception {
        server.start();
        server.enqueue(new MockResponse.Builder().headersDelay(4, TimeUnit.SECONDS).build());
        server.enqueue(new MockResponse.Builder().code(200).build());
        CancelScope scope = new CancelScope();
        AtomicReference<Throwable> end = new AtomicReference<>();
        WireRequest cancelled =
                new WireRequest("GET", url(), Map.of(), new byte[0], scope, Duration.ZERO);
        Thread reader =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        transport.send(cancelled);
                                    } catch (IOException e) {
                                        end.set(e);
                                    }
                                });
        RecordedRequest cut = server.takeRequest();

        scope.cancel();

        assertThat(reader.join(Duration.ofSeconds(2))).isTrue();
        assertThat(end.get()).isInstanceOf(IOException.class);
        assertThat(transport.send(request("GET")).status()).isEqualTo(200);
        assertThat(server.takeRequest().getConnectionIndex()).isEqualTo(cut.getConnectionIndex());
    }

    @Test
    void verifyFalseAsksForNoCertificate() throws Exception {
        server.start();
        server.enqueue(new MockResponse.Builder().code(200).build());
        OkHttpTransport careless =
                new OkHttpTransport(new Cloud.Tls(false, null, null, null), Timeouts.STANDARD);

        assertThat(careless.send(request("GET")).status()).isEqualTo(200);
    }

    private WireRequest request(String method) {
        byte[] body = method.equals("GET") ? new byte[0] : "{}".getBytes(StandardCharsets.UTF_8);
        return new WireRequest(method, url(), Map.of(), body);
    }

    private String url() {
        return "https://localhost:" + server.getPort() + "/v3";
    }
}
