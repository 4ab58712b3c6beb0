package org.evsshell.tests.captures;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.commands.BuiltInPlugin;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A column shows the same of a row that has only the fields the column says it reads. */
final class ColumnReadsTest {
    private static final Set<String> LONG = Set.of("disk", "snapshot");

    static Stream<Layout> layouts() {
        return BuiltInPlugin.layouts().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsOnlyWhatItSays(Layout layout) {
        List<ObjectNode> rows = rows();
        for (Column column : columns(layout)) {
            for (ObjectNode row : rows) {
                if (column.reads() != null) {
                    ObjectNode narrow = row.deepCopy().retain(column.reads());
                    assertThat(column.getter().apply(narrow))
                            .as(column.heading())
                            .isEqualTo(column.getter().apply(row));
                }
            }
        }
    }

    @Test
    void theLongListsSayWhatTheyRead() {
        assertThat(layouts().filter(layout -> LONG.contains(layout.noun())))
                .hasSize(LONG.size())
                .allSatisfy(
                        layout ->
                                assertThat(columns(layout))
                                        .allMatch(column -> column.reads() != null));
    }

    private static List<Column> columns(Layout layout) {
        return Stream.concat(layout.columns().stream(), layout.details().stream()).toList();
    }

    private static List<ObjectNode> rows() {
        List<ObjectNode> rows = new ArrayList<>();
        for (Capture capture : Capture.all()) {
            if (capture.success() && capture.json()) {
                collect(JsonMapper.shared().readTree(capture.body()), rows);
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static void collect(JsonNode tree, List<ObjectNode> rows) {
        if (tree instanceof ObjectNode object) {
            rows.add(object);
        }
        tree.forEach(inner -> collect(inner, rows));
    }
}
