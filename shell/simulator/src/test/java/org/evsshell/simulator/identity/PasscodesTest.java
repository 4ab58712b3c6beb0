package org.evsshell.simulator.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class PasscodesTest {
    /** RFC 6238, appendix B, SHA1, the last six of its eight digits; the key is the demo's. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void areThoseOfTheStandard(long second, String code) {
        assertThat(Passcodes.at(DemoDirectory.PASSCODE_KEY, Instant.ofEpochSecond(second)))
                .isEqualTo(code);
    }

    @Test
    void holdForThisHalfMinuteAndTheNext() {
        String key = DemoDirectory.PASSCODE_KEY;
        assertThat(Passcodes.accept(key, "287082", Instant.ofEpochSecond(30))).isTrue();
        assertThat(Passcodes.accept(key, "287082", Instant.ofEpochSecond(89))).isTrue();
        assertThat(Passcodes.accept(key, "287082", Instant.ofEpochSecond(90))).isFalse();
        assertThat(Passcodes.accept(key, "287082", Instant.ofEpochSecond(29))).isFalse();
    }
}
