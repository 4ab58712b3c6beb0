package org.evsshell.app.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.plugin.command.BadValueException;
import org.evsshell.plugin.command.DurationReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

class DurationReaderTest {
    @ParameterizedTest
    @CsvSource({"90, PT90S", "90s, PT90S", "20ms, PT0.02S", "10m, PT10M", "1h30m5s, PT1H30M5S"})
    void readsNumbersWithUnits(String word, Duration expected) {
        assertThat(new DurationReader().read(List.of(word))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "m",
                "1d",
                "-1s",
                "1.5h",
                "1h30",
                "99999999999999999999s",
                "9223372036854775807s9223372036854775807s"
            })
    void refusesEverythingElse(String word) {
        assertThatThrownBy(() -> new DurationReader().read(List.of(word)))
                .isInstanceOf(BadValueException.class)
                .hasMessage("is not a duration such as 90s, 10m or 1h30m");
    }
}
