package org.evsshell.app.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

final class ResultShaperTest {
    private static final ObjectNode A =
            RenderFixtures.object("{\"id\": \"a\", \"size\": 9, \"name\": \"z\", \"host\": null}");
    private static final ObjectNode B =
            RenderFixtures.object(
                    "{\"id\": \"b\", \"size\": 100, \"name\": \"y\", \"host\": \"h\"}");
    private static final ObjectNode C =
            RenderFixtures.object("{\"id\": \"c\", \"size\": 100, \"name\": \"x\"}");

    @ParameterizedTest
    @CsvSource({
        "size, a b c",
        "size:desc, b c a",
        "'size:desc,name', c b a",
        "'size:asc, name:desc', a b c",
        "host, b a c",
        "host:desc, b a c",
        "name, c b a",
    })
    void sortsByTheServicesFields(String sort, String expected) {
        Result shaped = shaped(new Shape(sort, null, null), A, B, C);

        assertThat(ids(shaped)).isEqualTo(expected);
    }

    @Test
    void namesThePossibleKeysForOneNoRowHas() {
        assertThatThrownBy(() -> shaped(new Shape("nam", null, null), A, B))
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(ErrorKind.USAGE);
                            assertThat(e).hasMessage("There is no sort key 'nam'.");
                            assertThat(e.hint())
                                    .contains(
                                            "Use one of: id, name, status, size, created_at,"
                                                    + " bootable, metadata, host.");
                        });
    }

    @Test
    void refusesAnUnknownDirectionBeforeAnythingIsRead() {
        assertThatThrownBy(() -> new ResultShaper(new Shape("size:up", null, null)))
                .hasMessage("The sort key 'size:up' has an unknown direction 'up'.");
    }

    @Test
    void limitsAfterSorting() {
        assertThat(ids(shaped(new Shape("size:desc", 1, null), A, B, C))).isEqualTo("b");
    }

    @Test
    void stopsReadingAtTheLimit() {
        List<ObjectNode> read = new ArrayList<>();
        RowStream rows = RowStream.of(List.of(A, B, C)).filter(read::add);

        Result shaped =
                new ResultShaper(new Shape(null, 2, null))
                        .shape(new Result.Rows(RenderFixtures.LAYOUT, rows));

        assertThat(ids(shaped)).isEqualTo("a b");
        assertThat(read).containsExactly(A, B);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "[].name => [\"z\",\"y\",\"x\"]",
                "[?host == 'h'] | [].id => [\"b\"]",
                "[?size > `50`].id => [\"b\",\"c\"]",
                "[0] => {\"id\":\"a\",\"size\":9,\"name\":\"z\",\"host\":null}",
                "sum([].size) => 209",
                "avg([].size) => 69.66666666666667",
                "length(@) => 3",
                "sort_by(@, &name)[*].{i: id} => [{\"i\":\"c\"},{\"i\":\"b\"},{\"i\":\"a\"}]",
                "[].nothing => []",
                "nothing => null",
                "keys([2]) => [\"id\",\"size\",\"name\"]",
                "max_by(@, &size).id => \"b\"",
                "[?contains(name, 'y') || !host].id => [\"a\",\"b\",\"c\"]",
                "to_string([0].size) => \"9\"",
            })
    void queriesTheWholeResult(String query, String expected) {
        assertThat(value(query)).isEqualTo(expected);
    }

    @Test
    void queriesAfterTheLimit() {
        Result shaped = shaped(new Shape("name", 2, "[].id"), A, B, C);

        assertThat(((Result.Value) shaped).json()).hasToString("[\"c\",\"b\"]");
    }

    @Test
    void refusesAQueryThatIsNone() {
        assertThatThrownBy(() -> new ResultShaper(new Shape(null, null, "[?name")))
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.USAGE));
    }

    @Test
    void refusesAQueryThatDoesNotFit() {
        assertThatThrownBy(() -> value("sum([].name)"))
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.USAGE));
    }

    private static String value(String query) {
        Result shaped = shaped(new Shape(null, null, query), A, B, C);
        return ((Result.Value) shaped).json().toString();
    }

    private static Result shaped(Shape shape, ObjectNode... rows) {
        return new ResultShaper(shape).shape(RenderFixtures.rows(rows));
    }

    private static String ids(Result result) {
        StringBuilder ids = new StringBuilder();
        for (ObjectNode row : ((Result.Rows) result).rows().toList()) {
            ids.append(ids.isEmpty() ? "" : " ").append(row.path("id").asString());
        }
        return ids.toString();
    }
}
