package org.evsshell.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

final class TraceEntryTest {
    @Test
    void printsARequestForATokenWithoutPasswordAndToken() {
        WireRequest request =
                request(
                        "{\"auth\":{\"identity\":{\"methods\":[\"password\"],\"password\":"
                                + "{\"user\":{\"name\":\"demo\",\"password\":\"S3CRET\"}}}}}");
        WireAnswer answer =
                new WireAnswer(
                        201,
                        Map.of("x-subject-token", "S3CRET", "content-type", "application/json"),
                        bytes("{\"token\":{\"expires_at\":\"2026\"}}"));

        assertThat(TraceEntry.answered(request, answer, Duration.ofMillis(12)).text())
                .isEqualTo(
                        """
                        > POST http://h/v3/auth/tokens
                        > X-Auth-Token: ***
                        > {"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"demo","password":"***"}}}}}
                        < 201 (12 ms)
                        < content-type: application/json
                        < x-subject-token: ***
                        < {"token":{"expires_at":"2026"}}\
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"auth\":{\"identity\":{\"token\":{\"id\":\"S3CRET\"}}}}",
                "{\"transfer\":{\"auth_key\":\"S3CRET\"}}",
                "{\"server\":{\"user_data\":\"S3CRET\",\"adminPass\":\"S3CRET\"}}",
                "{\"auth\":{\"identity\":{\"totp\":{\"user\":{\"passcode\":\"S3CRET\"}}}}}",
                "{\"auth\":{\"identity\":{\"application_credential\":{\"secret\":\"S3CRET\"}}}}",
                "{\"credential\":{\"secret\":\"S3CRET\",\"securitytoken\":\"S3CRET\"}}",
                "{\"connection_info\":{\"data\":[{\"auth_password\":\"S3CRET\"}]}}",
                "{\"token\":\"S3CRET\"}",
                "password=S3CRET"
            })
    void noSecretOfAnyBodyIsPrinted(String body) {
        assertThat(TraceEntry.failed(request(body), "cut", Duration.ZERO).text())
                .doesNotContain("S3CRET")
                .contains("no answer")
                .endsWith("cut");
    }

    private static WireRequest request(String body) {
        return new WireRequest(
                "POST", "http://h/v3/auth/tokens", Map.of("X-Auth-Token", "S3CRET"), bytes(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
