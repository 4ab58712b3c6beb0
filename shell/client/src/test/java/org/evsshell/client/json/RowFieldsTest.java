package org.evsshell.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A list of which only a part is looked at. */
class RowFieldsTest {
    private static final RowFields NARROW = new RowFields("volumes", Set.of("id", "tags"));

    private static String read(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), NARROW)
                .map(Json::text)
                .orElse("no JSON");
    }

    @Test
    void rowsHaveTheFieldsThatAreLookedAtAndNoOthers() {
        assertThat(
                        read(
                                """
                                {"volumes": [
                                  {"id": "a", "name": "x", "tags": {"id": 1, "name": 2}},
                                  {"links": [{"id": "l"}], "size": 1.5, "id": "b", "ok": true},
                                  {"name": null}]}
                                """))
                .isEqualTo(
                        "{\"volumes\":[{\"id\":\"a\",\"tags\":{\"id\":1,\"name\":2}},{\"id\":\"b\"},{}]}");
    }

    @Test
    void aFieldIsKnownByItsNameHoweverTheNameCameAbout() {
        RowFields made = new RowFields("volumes", Set.of("na".concat("me")));

        assertThat(
                        Json.read(
                                "{\"volumes\":[{\"na\\u006de\":1}]}"
                                        .getBytes(StandardCharsets.UTF_8),
                                made))
                .map(Json::text)
                .contains("{\"volumes\":[{\"name\":1}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"volumes_links\":[{\"rel\":\"next\"}],\"count\":3,\"volumes\":[]}",
                "{\"inner\":{\"volumes\":[{\"rel\":\"next\"}]}}",
                "{\"volumes\":{\"rel\":\"next\"}}",
                "{\"volumes\":[1,\"a\",null,[{\"rel\":\"next\"}]]}",
                "{\"itemNotFound\":{\"code\":404,\"message\":\"gone\"}}",
                "[{\"rel\":\"next\"}]",
                "7"
            })
    void everythingElseIsWhole(String json) {
        assertThat(read(json)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"volumes\":[{\"id\":\"a\",\"name\":\"x}]}",
                "{\"volumes\":[{\"id\":\"a\",\"name\":\"\\x\"}]}",
                "{\"volumes\":[{\"id\":\"a\",\"name\":{]}]}",
                "{\"volumes\":[{\"id\":\"a\",\"name\":tru}]}",
                "{\"volumes\":[{\"id\":\"a\",\"name\":01}]}",
                "{\"volumes\":[{\"id\":\"a\",\"links\":[{\"rel\":}]}]}",
                "{\"volumes\":[{\"id\":\"a\"}"
            })
    void whatIsLeftOutMustBeJsonToo(String json) {
        assertThat(read(json)).isEqualTo("no JSON");
    }
}
