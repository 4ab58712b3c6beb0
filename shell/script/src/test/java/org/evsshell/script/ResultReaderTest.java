package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Result;
import org.junit.jupiter.api.Test;

import java.util.List;

final class ResultReaderTest {
    private final ResultReader reader = new ResultReader(List.of(ScriptFixture.DISKS));

    @Test
    void givesRowsTheLayoutWhoseFieldsTheyAllHave() {
        Result result = read("[{\"id\":\"1\",\"name\":\"a\",\"size\":5}]");

        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Rows.class,
                        rows -> assertThat(rows.layout()).isSameAs(ScriptFixture.DISKS));
    }

    @Test
    void givesOtherRowsALayoutOfTheirOwnFields() {
        Result result = read("[{\"id\":\"1\",\"n\":1},{\"id\":\"2\",\"n\":2,\"tags\":{}}]");

        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Rows.class,
                        rows ->
                                assertThat(columnsOf(rows.layout()))
                                        .isEqualTo("id:ID n:NUMBER tags:STRUCTURE"));
    }

    @Test
    void givesOneObjectAsAnItem() {
        assertThat(read("{\"id\":\"1\",\"name\":\"a\"}"))
                .isInstanceOfSatisfying(
                        Result.Item.class,
                        item -> assertThat(item.layout()).isSameAs(ScriptFixture.DISKS));
    }

    @Test
    void givesMixedArraysAsAValue() {
        assertThat(read("[1,{\"id\":\"1\"}]")).hasToString("Value[json=[1,{\"id\":\"1\"}]]");
    }

    private Result read(String json) {
        return reader.read(PlainJson.read(json));
    }

    private static String columnsOf(Layout layout) {
        StringBuilder text = new StringBuilder();
        for (Column column : layout.columns()) {
            ColumnType type = column.type();
            text.append(text.isEmpty() ? "" : " ").append(column.field()).append(':').append(type);
        }
        return text.toString();
    }
}
