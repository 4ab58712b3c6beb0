package org.evsshell.app.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Objects;

class IdPatternTest {
    private static final ResourceId ID =
            Objects.requireNonNull(ResourceId.read("f31fc1e2-0a5b-4c7d-9e8f-0123456789ab"));

    @ParameterizedTest
    @CsvSource({
        "f31f, true, true",
        "F31F, true, true",
        "1fc1, false, true",
        "e2-0a, false, true",
        "e20a, false, false",
        "-9e8f-, false, true",
        "89ab, false, true",
        "d9, false, false",
        "d-9, false, true",
        "f31fc1e2-0a5b-4c7d-9e8f-0123456789ab, true, true"
    })
    void findsWhatTheWrittenIdHolds(String piece, boolean starts, boolean inside) {
        IdPattern pattern = Objects.requireNonNull(IdPattern.of(piece));

        assertThat(pattern.startsAt(ID.high(), ID.low())).isEqualTo(starts);
        assertThat(pattern.isIn(ID.high(), ID.low())).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "--", "f31fc1e200000", "zz", ""})
    void nothingElseCanBeInAnId(String piece) {
        assertThat(IdPattern.of(piece)).isNull();
    }

    @Test
    void findsOneAndTwoDigitsJustWhereTheWrittenIdHasThem() {
        String text = ID.toString();
        for (int number = 0; number < 16 + 256; number++) {
            String piece = number < 16 ? "%x".formatted(number) : "%02x".formatted(number - 16);
            IdPattern pattern = Objects.requireNonNull(IdPattern.of(piece));
            assertThat(pattern.isIn(ID.high(), ID.low())).as(piece).isEqualTo(text.contains(piece));
        }
    }

    @Test
    void agreesWithTheTextForEveryPieceOfIt() {
        String text = ID.toString();
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= text.length(); to++) {
                IdPattern pattern = Objects.requireNonNull(IdPattern.of(text.substring(from, to)));
                assertThat(pattern.isIn(ID.high(), ID.low())).isTrue();
            }
        }
    }
}
