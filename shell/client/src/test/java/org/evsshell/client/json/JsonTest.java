package org.evsshell.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.math.BigDecimal;
import java.math.BigInteger;

class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " {\"a\": [1, {\"b\": null}], \"c\": {\"d\": [[]]}}\n",
                "{\"a\": 1, \"b\": 2, \"a\": 3}",
                "[true, false, null]",
                "[0, -1, 2147483647, 2147483648, -9223372036854775808, 9223372036854775808]",
                "[0.5, -1.25e3, 1e2, 123456789.123456789123456789]",
                "\"one\"",
                "[\"\\u00e9\\n\\\"\\\\\", \"データ-保管\", \"\\ud83d\\udcbe\"]",
                "7"
            })
    void readsAndWritesTheTreesAsTheLibrarysMapperDoes(String text) {
        JsonNode tree = JsonMapper.shared().readTree(text);
        assertThat(Json.read(text)).contains(tree);
        assertThat(Json.text(tree)).isEqualTo(JsonMapper.shared().writeValueAsString(tree));
    }

    @Test
    void writesNumbersOfEveryKind() {
        ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
        numbers.add(1).add(2L).add(0.5f).add(0.25).add(BigInteger.TEN.pow(30));
        numbers.add(new BigDecimal("1.10"));
        assertThat(Json.text(numbers))
                .isEqualTo("[1,2,0.5,0.25,1000000000000000000000000000000,1.10]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": ",
                "{\"a\"}",
                "[1, 2",
                "[1 2]",
                "]",
                "{\"volumes\": [{\"id\": \"a1ad",
                "{} {}",
                "{}]",
                "<html>",
                "{'a': 1}",
                "nul",
                "NaN"
            })
    void readsNothingFromWhatIsNoJson(String text) {
        assertThat(Json.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void readsAMissingNodeWhereThereIsNothing(String text) {
        assertThat(Json.read(text))
                .hasValueSatisfying(it -> assertThat(it.isMissingNode()).isTrue());
    }

    @Test
    void refusesDepthsThatWouldOverflowTheStack() {
        assertThat(Json.read("[".repeat(100_000) + "]".repeat(100_000))).isEmpty();
    }

    @Test
    void textsThatLookAlikeStayApart() {
        StringBuilder json = new StringBuilder("[");
        for (int number = 0; number < 2000; number++) {
            json.append(number == 0 ? "" : ",");
            json.append("\"a").append(number % 700).append("z\",\"a").append(number % 3);
            json.append("z\",\"\",\"é").append(number % 50).append("\\n💾\"");
        }
        String text = json.append("]").toString();
        assertThat(Json.read(text)).contains(JsonMapper.shared().readTree(text));
    }
}
