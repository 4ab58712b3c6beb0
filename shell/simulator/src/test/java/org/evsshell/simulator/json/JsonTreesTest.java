package org.evsshell.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Whatever the library's mapper makes of a text is right. */
class JsonTreesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " {\"a\": [1, {\"b\": null}], \"c\": {\"d\": [[]]}}\n",
                "{\"a\": 1, \"b\": 2, \"a\": {\"c\": 3}}",
                "{\"a\": {\"c\": 3}, \"a\": 1}",
                "[true, false, null, \"\"]",
                "[0, -1, 2147483647, 2147483648, -9223372036854775808, 9223372036854775808]",
                "[999999999999999999999999999999, -999999999999999999999999999999]",
                "[0.5, -1.25e3, 1e2, 123456789.123456789123456789, 1e400, -1e400, 1e-400]",
                "[\"\\u00e9\\n\\\"\\\\\", \"データ-保管\", \"\\ud83d\\udcbe\", \"\\ud800\"]",
                "7",
                "",
                "  \n"
            })
    void readsTheTreesTheMapperReads(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(JsonTrees.read(bytes)).isEqualTo(JsonMapper.shared().readTree(bytes));
        assertThat(JsonTrees.read(text)).isEqualTo(JsonMapper.shared().readTree(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\": ",
                "{\"a\"}",
                "{\"a\": 1,}",
                "[1, 2",
                "[1 2]",
                "]",
                "{} {}",
                "{}]",
                "{} x",
                "<html>",
                "{'a': 1}",
                "{a: 1}",
                "[010]",
                "[+1]",
                "[.5]",
                "[1] // one",
                "nul",
                "NaN"
            })
    void refusesWhatTheMapperRefuses(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> JsonMapper.shared().readTree(text))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> JsonTrees.read(text)).isInstanceOf(JacksonException.class);
    }

    @Test
    void readsTheSameDepthsAndLengthsAsTheMapper() {
        for (String text : new String[] {nested(500), "1".repeat(1000)}) {
            assertThat(JsonTrees.read(text)).isEqualTo(JsonMapper.shared().readTree(text));
        }
        for (String text : new String[] {nested(501), nested(100_000), "1".repeat(1001)}) {
            assertRefused(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32"})
    void readsEveryUnicodeEncoding(String charset) {
        byte[] bytes = "{\"a\": \"é💾\"}".getBytes(Charset.forName(charset));
        assertThat(JsonTrees.read(bytes)).isEqualTo(JsonMapper.shared().readTree(bytes));
        assertThat(JsonTrees.read(bytes).path("a").asString()).isEqualTo("é💾");
    }

    @Test
    void refusesBytesOfNoUnicodeEncoding() {
        assertRefused("{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(new byte[] {(byte) 0xC3});
        assertRefused(new byte[] {'{', '"', (byte) 0xF8, '"', ':', '1', '}'});
        assertRefused(new byte[] {0, 0, 0, 1, 2});
        assertRefused(new byte[] {0});
    }

    @Test
    void leavesAParserAtTheEndOfATree() {
        try (JsonParser parser =
                JsonTrees.parser("[{\"a\": [1]}, 2]".getBytes(StandardCharsets.UTF_8))) {
            parser.nextToken();
            parser.nextToken();
            assertThat(JsonTrees.current(parser)).hasToString("{\"a\":[1]}");
            assertThat(parser.nextIntValue(0)).isEqualTo(2);
        }
    }

    private static void assertRefused(byte[] bytes) {
        assertThatThrownBy(() -> JsonMapper.shared().readTree(bytes))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> JsonTrees.read(bytes)).isInstanceOf(JacksonException.class);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
