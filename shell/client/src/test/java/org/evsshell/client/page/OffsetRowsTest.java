package org.evsshell.client.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.json.Json;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

final class OffsetRowsTest {
    private final List<Integer> asked = new ArrayList<>();
    private final List<String> there = new ArrayList<>();

    private OffsetRows rows(IntFunction<JsonNode> pages) {
        return new OffsetRows(
                offset -> {
                    asked.add(offset);
                    return pages.apply(offset);
                },
                "rows",
                "id");
    }

    private JsonNode page(int offset, int size, boolean counted) {
        ObjectNode body = Json.object();
        ArrayNode rows = body.putArray("rows");
        there.stream().skip(offset).limit(size).forEach(id -> rows.addObject().put("id", id));
        if (counted) {
            body.put("total_count", there.size());
        }
        return body;
    }

    private static List<String> ids(OffsetRows rows) {
        return rows.toList().stream().map(row -> row.path("id").asString()).toList();
    }

    @Test
    void readsToTheShorterPageWhereNothingIsCounted() {
        there.addAll(List.of("a", "b", "c", "d", "e"));

        assertThat(ids(rows(offset -> page(offset, 2, false))))
                .containsExactly("a", "b", "c", "d", "e");
        assertThat(asked).containsExactly(0, 2, 4);
    }

    @Test
    void asksOnceMoreAfterFullPages() {
        there.addAll(List.of("a", "b"));

        assertThat(ids(rows(offset -> page(offset, 2, false)))).containsExactly("a", "b");
        assertThat(asked).containsExactly(0, 2);
    }

    @Test
    void endsWithTheCount() {
        there.addAll(List.of("a", "b"));

        assertThat(ids(rows(offset -> page(offset, 1, true)))).containsExactly("a", "b");
        assertThat(asked).containsExactly(0, 1);
    }

    @Test
    void aShortPageIsNoEndWhileTheCountSaysMore() {
        there.addAll(List.of("a", "b", "c"));

        assertThat(ids(rows(offset -> page(offset, offset == 1 ? 1 : 2, true))))
                .containsExactly("a", "b", "c");
    }

    @Test
    void goesBackWhenRowsVanish() {
        there.addAll(List.of("a", "b", "c", "d"));
        OffsetRows rows = rows(offset -> page(offset, 2, true));
        rows.next();
        rows.next();

        there.remove("a");

        assertThat(ids(rows)).containsExactly("c", "d");
        assertThat(asked).containsExactly(0, 2, 1);
    }

    @Test
    void failsWhenFewerRowsComeThanWereCounted() {
        ObjectNode lie = Json.object().put("total_count", 3);
        lie.putArray("rows");

        assertThat(Failures.of(() -> ids(rows(offset -> lie))).kind())
                .isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(Failures.of(() -> ids(rows(offset -> Json.object()))).kind())
                .isEqualTo(ErrorKind.SERVICE_FAILURE);
    }

    @Test
    void fetchesNothingBeforeItIsAskedAndNothingAfterItIsClosed() {
        there.addAll(List.of("a", "b"));
        OffsetRows rows = rows(offset -> page(offset, 1, true));
        assertThat(asked).isEmpty();
        rows.next();
        rows.close();

        assertThat(rows.hasNext()).isFalse();
        assertThat(asked).containsExactly(0);
    }
}
