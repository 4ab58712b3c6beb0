package org.evsshell.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

final class ProxiesTest {
    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    @Test
    void eachSchemeHasItsOwnProxyAndAllProxyStandsInForBoth() {
        Proxies one = proxies(Map.of("http_proxy", "http://p:1", "HTTPS_PROXY", "q:2"));
        assertThat(one.before(false, "storage.test", 80)).contains(URI.create("http://p:1"));
        assertThat(one.before(true, "storage.test", 443)).contains(URI.create("http://q:2"));

        Proxies all = proxies(Map.of("ALL_PROXY", "socks5://s:3"));
        assertThat(all.before(false, "storage.test", 80)).contains(URI.create("socks5://s:3"));
        assertThat(all.before(true, "storage.test", 443)).contains(URI.create("socks5://s:3"));
    }

    @Test
    void lowerCaseWinsAndAnEmptyVariableIsNone() {
        assertThat(
                        proxies(Map.of("http_proxy", "http://low:1", "HTTP_PROXY", "http://up:1"))
                                .before(false, "storage.test", 80))
                .contains(URI.create("http://low:1"));
        assertThat(proxies(Map.of("http_proxy", " ")).none()).isTrue();
        assertThat(Proxies.NONE.before(true, "storage.test", 443)).isEmpty();
    }

    @ParameterizedTest(name = "{0} lets {1}:{2} pass directly: {3}")
    @CsvSource({
        "'storage.test', storage.test, 80, true",
        "'storage.test', STORAGE.test, 80, true",
        "'storage.test', eu.storage.test, 80, true",
        "'storage.test', mystorage.test, 80, false",
        "'.test', storage.test, 80, true",
        "'*.test', storage.test, 80, true",
        "'a.test, storage.test:8776', storage.test, 8776, true",
        "'a.test storage.test:8776', storage.test, 80, false",
        "'*', storage.test, 80, true",
        "'10.0.0.0/8', 10.1.2.3, 80, true",
        "'10.0.0.0/8', 11.1.2.3, 80, false",
        "'10.0.0.0/x', 10.1.2.3, 80, false",
        "'', localhost, 80, true",
        "'', 127.0.0.1, 80, true",
        "'', storage.test, 80, false"
    })
    void someHostsAreReachedDirectly(String exceptions, String host, int port, boolean directly) {
        Proxies proxies = proxies(Map.of("http_proxy", "http://p:1", "NO_PROXY", exceptions));

        assertThat(proxies.before(false, host, port).isEmpty()).isEqualTo(directly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://p:1", "http://", "http://user:secret@bad host"})
    void whatIsNoProxyIsAMistakeOfTheConfiguration(String address) {
        EvsException failure = Failures.of(() -> proxies(Map.of("https_proxy", address)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure).hasMessage("The proxy in https_proxy or all_proxy cannot be used.");
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("secret");
    }

    @Test
    void anHttpCallGoesThroughItsProxyWithItsCredentialsOnce() throws Exception {
        try (MockWebServer proxy = new MockWebServer()) {
            proxy.start();
            proxy.enqueue(new MockResponse.Builder().code(202).body("{}").build());
            OkHttpTransport transport =
                    through("http_proxy", "http://anna:pass%20word@localhost:" + proxy.getPort());

            WireAnswer answer =
                    transport.send(
                            new WireRequest(
                                    "POST", "http://storage.test:8776/v3/x", Map.of(), BODY));

            RecordedRequest arrived = proxy.takeRequest();
            assertThat(answer.status()).isEqualTo(202);
            assertThat(arrived.getRequestLine())
                    .isEqualTo("POST http://storage.test:8776/v3/x HTTP/1.1");
            assertThat(arrived.getHeaders().get("Proxy-Authorization"))
                    .isEqualTo(okhttp3.Credentials.basic("anna", "pass word"));
        }
    }

    @Test
    void anHttpsCallIsTunnelledAndTheServerNeverSeesTheProxysCredentials() throws Exception {
        try (MockWebServer proxy = new MockWebServer()) {
            SecureServer.secure(proxy, "elsewhere");
            proxy.start();
            proxy.enqueue(new MockResponse.Builder().inTunnel().build());
            proxy.enqueue(new MockResponse.Builder().code(202).body("{}").build());
            OkHttpTransport transport =
                    new OkHttpTransport(
                            SecureServer.trusting("elsewhere"),
                            Timeouts.STANDARD,
                            proxies(
                                    Map.of(
                                            "https_proxy",
                                            "http://anna:word@localhost:" + proxy.getPort())));

            WireAnswer answer =
                    transport.send(
                            new WireRequest("POST", "https://elsewhere.test/v3", Map.of(), BODY));

            RecordedRequest tunnel = proxy.takeRequest();
            RecordedRequest inside = proxy.takeRequest();
            assertThat(answer.status()).isEqualTo(202);
            assertThat(tunnel.getRequestLine()).isEqualTo("CONNECT elsewhere.test:443 HTTP/1.1");
            assertThat(tunnel.getHeaders().get("Proxy-Authorization"))
                    .isEqualTo(okhttp3.Credentials.basic("anna", "word"));
            assertThat(inside.getMethod()).isEqualTo("POST");
            assertThat(inside.getHeaders().get("Proxy-Authorization")).isNull();
        }
    }

    @Test
    void aTunnelThatIsRefusedSentNothing() throws IOException {
        try (MockWebServer proxy = new MockWebServer()) {
            proxy.start();
            proxy.enqueue(new MockResponse.Builder().code(403).inTunnel().build());
            OkHttpTransport transport =
                    through("https_proxy", "http://localhost:" + proxy.getPort());

            assertThatThrownBy(
                            () ->
                                    transport.send(
                                            new WireRequest(
                                                    "POST",
                                                    "https://storage.test/v3",
                                                    Map.of(),
                                                    BODY)))
                    .isInstanceOf(UnsentException.class)
                    .hasMessageContaining("CONNECT: 403");
            assertThat(proxy.getRequestCount()).isEqualTo(1);
        }
    }

    private static OkHttpTransport through(String variable, String address) {
        return new OkHttpTransport(
                Cloud.Tls.STANDARD, Timeouts.STANDARD, proxies(Map.of(variable, address)));
    }

    private static Proxies proxies(Map<String, String> variables) {
        return Proxies.of(variables::get);
    }
}
