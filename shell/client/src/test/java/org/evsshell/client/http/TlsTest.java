package org.evsshell.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;

/** A server whose certificate is an own authority's, and that may ask for the client's. */
final class TlsTest {
    private static final Timeouts SHORT =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(9));

    private static final String BROKEN_KEY =
            "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n";

    private final MockWebServer server = new MockWebServer();

    @TempDir Path folder;

    @BeforeEach
    void start() throws Exception {
        server.useHttps(serverContext().getSocketFactory());
        server.enqueue(new MockResponse.Builder().code(200).body("{}").build());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void trustsAnAuthorityOfItsOwn() throws Exception {
        server.start();

        assertThat(send(tls(true, "authority.pem", null, null), "localhost").status())
                .isEqualTo(200);
    }

    @Test
    void refusesAServerNobodyVouchesFor() throws Exception {
        server.start();

        assertThatThrownBy(() -> send(Cloud.Tls.STANDARD, "localhost"))
                .isInstanceOf(UnsentException.class)
                .hasCauseInstanceOf(SSLException.class);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void refusesAServerOfAnotherName() throws Exception {
        server.start();

        assertThatThrownBy(() -> send(tls(true, "authority.pem", null, null), "127.0.0.1"))
                .hasCauseInstanceOf(SSLException.class);
    }

    @Test
    void checksNothingWhenToldSo() throws Exception {
        server.start();

        assertThat(send(tls(false, null, null, null), "127.0.0.1").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"client.pem, client-key.pem", "client-both.pem,"})
    void showsItsOwnCertificate(String certificate, @Nullable String key) throws Exception {
        server.requireClientAuth();
        server.start();

        WireAnswer answer = send(tls(true, "authority.pem", certificate, key), "localhost");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(server.takeRequest().getHandshake()).isNotNull();
    }

    @Test
    void takesAKeyThatSignsInOneWayOnly() throws Exception {
        server.start();

        assertThat(send(tls(true, "authority.pem", "client-pss.pem", null), "localhost").status())
                .isEqualTo(200);
    }

    @Test
    void isRefusedWithoutTheCertificateAServerWants() throws Exception {
        server.requireClientAuth();
        server.start();

        assertThatThrownBy(() -> send(tls(true, "authority.pem", null, null), "localhost"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatIsNoKeyIsAMistakeOfTheConfiguration() throws Exception {
        server.start();

        EvsException failure =
                Failures.of(
                        () ->
                                send(
                                        tls(true, "authority.pem", "client.pem", "client.pem"),
                                        "localhost"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure)
                .hasMessage(
                        "The cloud's key "
                                + file("client.pem")
                                + " cannot be used: it holds no unencrypted PKCS#8 key (BEGIN"
                                + " PRIVATE KEY); make one: openssl pkcs8 -topk8 -nocrypt -in OLD"
                                + " -out NEW.");
    }

    @ParameterizedTest
    @CsvSource({"client.pem, server-key.pem", "client.pem, broken"})
    void aKeyOfAnotherCertificateIsAMistakeOfTheConfiguration(String certificate, String key)
            throws Exception {
        server.start();
        Path broken = Files.writeString(folder.resolve("broken"), BROKEN_KEY);
        String path = key.equals("broken") ? broken.toString() : file(key);

        EvsException failure =
                Failures.of(
                        () ->
                                send(
                                        new Cloud.Tls(true, null, file(certificate), path),
                                        "localhost"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure)
                .hasMessageStartingWith("The cloud's key " + path + " cannot be used: its key is");
    }

    @Test
    void aFileOfNoCertificateIsNamed() throws Exception {
        server.start();
        Path file = Files.writeString(folder.resolve("text"), "text");

        assertThat(Failures.of(() -> send(new Cloud.Tls(true, file.toString(), null, null), "h")))
                .hasMessageStartingWith(
                        "The cloud's cacert " + file + " cannot be used: it holds no certificate");
        assertThat(Failures.of(() -> send(new Cloud.Tls(true, folder.toString(), null, null), "h")))
                .hasMessageStartingWith("The cloud's cacert " + folder + " cannot be used: it");
    }

    @Test
    void aKeyWithoutACertificateIsAMistakeOfTheConfiguration() throws Exception {
        server.start();

        assertThat(Failures.of(() -> send(tls(true, null, null, "client-key.pem"), "h")))
                .hasMessage(
                        "The cloud has a key ("
                                + file("client-key.pem")
                                + ") but no cert it belongs to.");
    }

    private WireAnswer send(Cloud.Tls tls, String host) throws IOException {
        try (OkHttpTransport transport = new OkHttpTransport(tls, SHORT)) {
            String url = "https://" + host + ":" + server.getPort() + "/v3";
            return transport.send(new WireRequest("GET", url, Map.of(), new byte[0]));
        }
    }

    private static Cloud.Tls tls(
            boolean verify,
            @Nullable String authority,
            @Nullable String certificate,
            @Nullable String key) {
        return new Cloud.Tls(verify, file(authority), file(certificate), file(key));
    }

    private static @Nullable String file(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            return Path.of(Objects.requireNonNull(TlsTest.class.getResource("tls/" + name)).toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The server's own certificate, taken from files as the client's are. */
    private static SSLContext serverContext() throws GeneralSecurityException, IOException {
        Cloud.Tls own = tls(true, "authority.pem", "server.pem", "server-key.pem");
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(TlsSettings.keys(own), new TrustManager[] {TlsSettings.trusted(own)}, null);
        return context;
    }
}
