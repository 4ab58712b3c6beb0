package org.evsshell.client.chain;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.http.OkHttpTransport;
import org.evsshell.client.http.SecureServer;
import org.evsshell.client.http.Timeouts;
import org.evsshell.client.http.Trace;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.RawCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLException;

/** What users read when no answer comes: which server, why, and what to do. */
final class NoAnswerTest {
    private final MockWebServer server = new MockWebServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aNameThatNobodyKnows() {
        says(
                failure("http://no-such-host.invalid:8776", Cloud.Tls.STANDARD),
                "http://no-such-host.invalid:8776: the name of the host cannot be resolved",
                "Check the cloud's address (cloud show) and the network.");
    }

    @Test
    void aPortThatNobodyListensAt() throws IOException {
        server.start();
        String address = "http://localhost:" + server.getPort();
        server.close();

        says(
                failure(address, Cloud.Tls.STANDARD),
                address + ": Connection refused",
                "Check host and port of the cloud (cloud show), and of its proxy; is the service"
                        + " running?");
    }

    @Test
    void aServerThatSaysNothing() throws IOException {
        server.start();
        server.enqueue(new MockResponse.Builder().headersDelay(9, TimeUnit.SECONDS).build());

        says(
                failure(http(), Cloud.Tls.STANDARD),
                http() + ": nothing came in time",
                "A longer evs.read_timeout of the cloud waits longer.");
    }

    @Test
    void aServerThatNeverComesToAnEnd() throws IOException {
        server.start();
        server.enqueue(
                new MockResponse.Builder()
                        .body("x".repeat(500))
                        .throttleBody(1, 20, TimeUnit.MILLISECONDS)
                        .build());

        says(
                failure(http(), Cloud.Tls.STANDARD),
                http() + ": the whole answer did not come in time",
                "A longer evs.call_timeout of the cloud waits longer.");
    }

    @Test
    void aConnectionThatBreaks() throws IOException {
        server.start();
        server.enqueue(
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                        .build());

        EvsException failure = failure(http(), Cloud.Tls.STANDARD);

        assertThat(failure.message()).startsWith("GET /v3: no answer from " + http() + ": ");
        assertThat(failure.hint()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, trusting {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost | elsewhere | its certificate is not signed by an authority this machine"
                        + " trusts | Set cacert of the cloud to the authority's file.",
                "elsewhere | elsewhere | its certificate is for another host | Use the host name of"
                        + " the certificate as address (cloud show).",
                "expired | authority | its certificate has expired | The service has to renew it."
            })
    void aCertificateThatDoesNotHold(String own, String trusted, String why, String hint)
            throws IOException {
        SecureServer.secure(server, own);
        server.start();

        says(failure(https(), SecureServer.trusting(trusted)), https() + ": " + why, hint);
    }

    @Test
    void aServerWithoutTls() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerPlainly(plain));
            String address = "https://localhost:" + plain.getLocalPort();

            says(
                    failure(address, Cloud.Tls.STANDARD),
                    address + ": it does not speak TLS there",
                    "Is its address http instead of https?");
        }
    }

    @Test
    void aServerThatHangsUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(silent));
            String address = "https://localhost:" + silent.getLocalPort();

            says(
                    failure(address, Cloud.Tls.STANDARD),
                    address + ": it ended the TLS handshake",
                    "Does it speak TLS there, and does it accept cert and key of the cloud?");
        }
        assertThat(NoAnswer.of(new SSLException("readHandshakeRecord")).why())
                .isEqualTo("it ended the TLS handshake");
    }

    @Test
    void anAnswerThatBreaksOff() {
        String why = "the connection ended in the middle of the answer";

        assertThat(NoAnswer.of(new EOFException()).why()).isEqualTo(why);
        assertThat(NoAnswer.of(new ProtocolException("unexpected end of stream")).why())
                .isEqualTo(why);
    }

    @Test
    void aServerThatMayWantAClientCertificate() {
        assertThat(NoAnswer.of(new SocketException("Broken pipe")).overTls().hint())
                .isEqualTo("Does it want a client certificate? It is set by cert and key.");
        assertThat(NoAnswer.of(new SocketException("Broken pipe")).hint()).isNull();
        assertThat(NoAnswer.of(new IOException("unexpected end of stream")).overTls().hint())
                .isNull();
    }

    /** Takes in all of the greeting first: what lies unread would turn the end into a reset. */
    private static void hangUp(ServerSocket silent) {
        try (Socket socket = silent.accept()) {
            socket.getInputStream().readNBytes(3);
            int length = socket.getInputStream().read() << 8 | socket.getInputStream().read();
            socket.getInputStream().readNBytes(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answerPlainly(ServerSocket plain) {
        try (Socket socket = plain.accept()) {
            socket.getOutputStream()
                    .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void says(EvsException failure, String why, String hint) {
        assertThat(failure.kind()).isEqualTo(ErrorKind.UNREACHABLE);
        assertThat(failure).hasMessage("GET /v3: no answer from " + why);
        assertThat(failure.hint()).contains(hint);
    }

    private static EvsException failure(String base, Cloud.Tls tls) {
        Timeouts brief =
                new Timeouts(Duration.ofSeconds(3), Duration.ofMillis(900), Duration.ofSeconds(3));
        try (OkHttpTransport transport = new OkHttpTransport(tls, brief)) {
            Wire wire = new Wire(transport, Trace.NONE, new FakeTime());
            Exchange exchange =
                    new Exchange(
                            RawCall.of("GET", "/v3", null),
                            CallContext.foreground(new CancelScope()),
                            new Target(base, "p1", null));
            return Failures.of(() -> wire.proceed(exchange));
        }
    }

    private String http() {
        return "http://localhost:" + server.getPort();
    }

    private String https() {
        return "https://localhost:" + server.getPort();
    }
}
