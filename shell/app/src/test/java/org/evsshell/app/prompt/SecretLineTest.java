package org.evsshell.app.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "api call POST /v3/x --body {\"auth_key\":\"abc\"}",
                "api call POST /v3/x --body '{\"adminPass\": 1, \"password\" : \"x\"}'",
                "disk create --metadata password=abc",
                "js evs.call('POST', '/x', {auth_key: 'abc'})",
                "js const Token = 'x'",
                "disk list | curl -H 'X-Auth-Token: abc' https://cloud.example",
                "api call GET /v3?token=abc",
                "disk list | curl https://user:pass@cloud.example",
                "js f('gAAAAABkXo5yq3Zs8d9f0a1b2c3d4e5f6')",
                "js f('eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30')"
            })
    void holdsASecret(String line) {
        assertThat(SecretLine.holds(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disk create --name token-store --size 10",
                "snapshot create secret-vault --name before",
                "transfer accept 1234 --auth-key-file key.txt",
                "disk list --query \"[?name=='passwords']\"",
                "disk show 0f3a8c1e-1111-4222-8333-444455556666"
            })
    void isAnOrdinaryLine(String line) {
        assertThat(SecretLine.holds(line)).isFalse();
    }
}
