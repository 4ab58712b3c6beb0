package org.evsshell.app.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.completion.CursorWord.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CursorWordTest {
    private static CursorWord at(String lineWithCursor) {
        int cursor = lineWithCursor.indexOf('^');
        return CursorWord.at(lineWithCursor.replace("^", ""), cursor);
    }

    @Test
    void isTheWordBeforeTheCursor() {
        CursorWord word = at("disk show da^");

        assertThat(word.before()).containsExactly("disk", "show");
        assertThat(word.typed()).isEqualTo("da");
        assertThat(word.start()).isEqualTo(10);
    }

    @Test
    void isEmptyBehindABlank() {
        assertThat(at("disk show ^").before()).containsExactly("disk", "show");
        assertThat(at("disk show ^").typed()).isEmpty();
    }

    @Test
    void isReplacedWholeWhenTheCursorStandsInside() {
        CursorWord word = at("disk sh^ow data");

        assertThat(word.typed()).isEqualTo("sh");
        assertThat(word.end()).isEqualTo(9);
    }

    @Test
    void goesOnInsideQuotes() {
        CursorWord word = at("disk show \"two wo^");

        assertThat(word.typed()).isEqualTo("two wo");
        assertThat(word.quoted("two words", true)).isEqualTo("\"two words\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a ^; two words; two\\ words",
                "a \"^; say \"x\"; \"say \\\"x\\\"\"",
                "a ^; plain-01; plain-01"
            })
    void quotesWhatItInserts(String line, String value, String expected) {
        assertThat(at(line.replace("^", "x^")).quoted(value, true)).isEqualTo(expected);
    }

    @Test
    void closesAndOpensSingleQuotesAroundOne() {
        assertThat(at("a 'i^").quoted("it's", true)).isEqualTo("'it'\\''s'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "disk list > ou^; FILE",
                "disk list >> ou^; FILE",
                "disk list | gre^; OTHER",
                "disk list # wh^; OTHER",
                "js evs.di^; OTHER",
                "disk li^; COMMAND"
            })
    void knowsWhichPartOfALineItIsIn(String line, Place place) {
        assertThat(at(line).place()).isEqualTo(place);
    }

    @Test
    void isAFileBehindARedirection() {
        assertThat(at("disk list > ou^").typed()).isEqualTo("ou");
        assertThat(at("disk list > ou^").before()).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a&b; a\\&b", "$(id).txt; \\$\\(id\\).txt", "~/a*; ~/a\\*", "a~; a~"})
    void quotesFilesForTheSystemsShell(String file, String expected) {
        assertThat(at("disk list > x^").quoted(file, true)).isEqualTo(expected);
    }
}
