package org.evsshell.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import okio.Buffer;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Answers are asked for packed, and unpacked up to a limit. */
final class PackedAnswersTest {
    private final MockWebServer server = new MockWebServer();
    private final OkHttpTransport transport =
            new OkHttpTransport(Cloud.Tls.STANDARD, Timeouts.STANDARD);

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
    void aPackedAnswerIsUnpacked() throws Exception {
        server.enqueue(packed("{\"volumes\":[]}", 1));

        WireAnswer answer = transport.send(request());

        assertThat(server.takeRequest().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
        assertThat(answer.body()).asString(StandardCharsets.UTF_8).isEqualTo("{\"volumes\":[]}");
        assertThat(answer.header("content-encoding")).isEmpty();
    }

    @Test
    void aFewBytesThatUnpackToMillionsAreRefused() throws IOException {
        server.enqueue(packed(" ".repeat(1 << 20), 65));

        EvsException failure = Failures.of(() -> transport.send(request()));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(failure).hasMessage("The answer of localhost is larger than 64 MB.");
    }

    private static MockResponse packed(String text, int times) throws IOException {
        Buffer body = new Buffer();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(body.outputStream())) {
            for (int time = 0; time < times; time++) {
                out.write(bytes);
            }
        }
        return new MockResponse.Builder()
                .code(200)
                .addHeader("Content-Encoding", "gzip")
                .body(body)
                .build();
    }

    private WireRequest request() {
        String url = "http://localhost:" + server.getPort() + "/v3";
        return new WireRequest("GET", url, Map.of(), new byte[0]);
    }
}
