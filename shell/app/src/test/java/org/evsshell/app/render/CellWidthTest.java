package org.evsshell.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.utils.AttributedString;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CellWidthTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "data-01",
                "Größe",
                "数据盘",
                "ディスク",
                "ﾃﾞｨｽｸ",
                "디스크",
                "дисковод",
                "ｆｕｌｌ",
                "e\u0301",
                "disk 😀🚀",
                "קוֹבֶץ",
                "ไฟล์",
            })
    void countsLikeTheTerminalLibrary(String text) {
        assertThat(CellWidth.of(text)).isEqualTo(new AttributedString(text).columnLength());
    }

    /** Scripts that names are written in; symbols differ between editions of Unicode. */
    @Test
    void agreesWithTheTerminalLibraryOnEveryLetter() {
        StringBuilder differing = new StringBuilder();
        for (int character = 0x20; character < 0x20000; character++) {
            if (Character.isLetterOrDigit(character)
                    && CellWidth.of(character) != WCWidth.wcwidth(character)) {
                differing.append(Integer.toHexString(character)).append(' ');
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void cutsAtTheLastCharacterThatFits() {
        assertThat(CellWidth.cut("数据盘01", 6)).isEqualTo("数据…");
        assertThat(CellWidth.cut("数据盘01", 8)).isEqualTo("数据盘01");
        assertThat(CellWidth.cut("data-01", 4)).isEqualTo("dat…");
    }

    @Test
    void keepsMarksWithTheirLetter() {
        assertThat(CellWidth.cut("e\u0301e\u0301e\u0301", 2)).isEqualTo("e\u0301…");
    }
}
