package org.evsshell.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SafeTextTest {
    @Test
    void leavesOrdinaryTextAlone() {
        String text = "data-01 Größe 数据盘 😀 e\u0301 \\n";

        assertThat(SafeText.visible(text)).isEqualTo(text);
    }

    /** The code points as numbers: as characters they would not survive an editor. */
    @ParameterizedTest
    @CsvSource({
        "1b, \\u001b",
        "7, \\u0007",
        "7f, \\u007f",
        "9b, \\u009b",
        "9, \\t",
        "a, \\n",
        "d, \\r",
        "ad, \\u00ad",
        "61c, \\u061c",
        "200b, \\u200b",
        "200d, \\u200d",
        "200e, \\u200e",
        "2028, \\u2028",
        "202e, \\u202e",
        "2066, \\u2066",
        "fe00, \\ufe00",
        "fe0f, \\ufe0f",
        "feff, \\ufeff",
        "3164, \\u3164",
        "d800, \\ud800",
        "e0001, \\udb40\\udc01",
    })
    void makesVisibleWhatSteersTurnsOrHides(String codePoint, String expected) {
        String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";

        assertThat(SafeText.visible(text)).isEqualTo("a" + expected + "b");
    }

    @Test
    void keepsTheLayoutOfLines() {
        assertThat(SafeText.visibleLines("one\n\ttwo\u001b[2J\r"))
                .isEqualTo("one\n\ttwo\\u001b[2J\\r");
    }
}
