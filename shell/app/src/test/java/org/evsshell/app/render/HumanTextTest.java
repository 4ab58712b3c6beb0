package org.evsshell.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HumanTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 GB",
        "1, 1 GB",
        "1023, 1023 GB",
        "1024, 1 TB",
        "1034, 1.01 TB",
        "1536, 1.5 TB",
        "2000, 1.95 TB",
        "32768, 32 TB",
        "-1, -1 GB",
    })
    void writesSizesInTheUnitThatFits(long gigabytes, String expected) {
        assertThat(HumanText.size(gigabytes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:15:30.123456, 2026-11-20 08:15:30Z",
        "2026-11-20T08:15:30, 2026-11-20 08:15:30Z",
        "2026-11-20T08:15:30.123Z, 2026-11-20 08:15:30Z",
        "2026-11-20T00:15:00+02:00, 2026-11-19 22:15:00Z",
        "2026-11-20T08:15:30.5-01:00, 2026-11-20 09:15:30Z",
        "2026-11-20T08:15:30 someday, 2026-11-20T08:15:30 someday",
        "yesterday, yesterday",
    })
    void writesTimesInUtcToTheSecond(String time, String expected) {
        assertThat(HumanText.time(time)).isEqualTo(expected);
    }
}
