package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

class TimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T09:52:14.014883Z",
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999999Z",
                "2024-02-29T10:00:59.000001Z",
                "1999-12-31T23:59:59.100000Z",
                "0987-06-05T04:03:02.010203Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void printsWhatTheFormattersOfTheJdkPrint(String text) {
        Instant time = Instant.parse(text);
        assertThat(new String(Times.micros(time), StandardCharsets.US_ASCII))
                .isEqualTo(asTheJdk("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", time));
        assertThat(Times.millis(time)).isEqualTo(asTheJdk("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", time));
        assertThat(Times.whole(time)).isEqualTo(asTheJdk("uuuu-MM-dd'T'HH:mm:ss'Z'", time));
        assertThat(Times.token(time)).isEqualTo(asTheJdk("uuuu-MM-dd'T'HH:mm:ss'.000000Z'", time));
    }

    private static String asTheJdk(String pattern, Instant time) {
        return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC).format(time);
    }
}
