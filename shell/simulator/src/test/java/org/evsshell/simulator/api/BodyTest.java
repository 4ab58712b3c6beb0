package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What a body must be before anybody looks at its fields. */
class BodyTest {
    private static final String MALFORMED =
            "400 {\"badRequest\":{\"code\":400,\"message\":\"Malformed request body\"}}";

    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "null",
                "[]",
                "7",
                "{\"volume\":",
                "{\"volume\": {\"size\": 10}} x",
                "{\"volume\": {\"size\": 10}} {}",
                "{\"volume\": {\"size\": 010}}",
                "{\"volume\": {\"size\": 10,}}",
                "{'volume': {'size': 10}}"
            })
    void anythingButOneObjectIsRefused(String body) {
        assertThat(cinder.post("/volumes", body).line()).isEqualTo(MALFORMED);
        assertThat(evs.post("/volumes", body).line()).isEqualTo(MALFORMED);
    }

    @Test
    void ofAKeyThatComesTwiceTheLastCounts() {
        Reply reply = cinder.post("/volumes", disk("\"size\": 10, \"name\": \"a\", \"size\": 12"));
        assertThat(reply.at("/volume/size")).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 30, 1000})
    void numbersTooLargeForASizeAreRefused(int digits) {
        String size = "\"size\": " + "9".repeat(digits);
        TestCloud limited = TestCloud.demo(Dialect.CINDER);
        assertThat(limited.post("/volumes", disk(size)).status()).isEqualTo(413);
        assertThat(evs.post("/volumes", disk(size)).at("/badRequest/message"))
                .isEqualTo("The disk size is invalid.");
    }

    @Test
    void depthHasALimit() {
        // Two levels are around it.
        assertThat(evs.post("/volumes", disk("\"size\": 10, \"x\": " + nested(498))).status())
                .isEqualTo(202);
        assertThat(evs.post("/volumes", disk("\"size\": 10, \"x\": " + nested(499))).line())
                .isEqualTo(MALFORMED);
        assertThat(evs.post("/volumes", disk("\"size\": 10, \"x\": " + nested(20_000))).line())
                .isEqualTo(MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-32"})
    void anyUnicodeEncodingIsRead(String charset) {
        byte[] body = disk("\"size\": 10, \"name\": \"é\"").getBytes(Charset.forName(charset));
        assertThat(evs.post("/volumes", body).at("/volume/name")).isEqualTo("é");
    }

    @Test
    void otherEncodingsAreRefused() {
        byte[] body = disk("\"size\": 10, \"name\": \"é\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(evs.post("/volumes", body).line()).isEqualTo(MALFORMED);
    }

    private static String disk(String fields) {
        return "{\"volume\": {\"availability_zone\": \"eu-de-01\", " + fields + "}}";
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
