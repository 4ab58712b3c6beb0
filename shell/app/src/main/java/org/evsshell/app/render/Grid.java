package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A result as rows and columns, for the formats that are lines of cells.
 *
 * @param noun what a row is, for people; empty where nobody knows
 * @param columns the columns
 * @param headed whether the columns have names worth printing
 * @param rows the rows, read lazily
 */
record Grid(String noun, List<Column> columns, boolean headed, RowStream rows) {
    /** The grid of a result that has one; messages and nothing are for the caller. */
    static Grid of(Result result, List<String> chosen) {
        if (result instanceof Result.Rows list) {
            // Past the switch, whose first use makes a class: lists into pipes are in a hurry.
            return of(list.layout(), list.rows(), chosen);
        }
        return switch (result) {
            case Result.Rows(Layout layout, RowStream rows) -> of(layout, rows, chosen);
            case Result.Item(Layout layout, ObjectNode json) ->
                    of(layout, RowStream.of(List.of(json)), chosen);
            case Result.Outcomes(Layout layout, List<Outcome> outcomes, _) ->
                    of(
                            layout,
                            RowStream.of(outcomes.stream().map(OutcomeJson::of).toList()),
                            chosen);
            case Result.Value(JsonNode json) -> of(json, chosen);
            case Result.Message _, Result.Nothing _ ->
                    new Grid("", List.of(), false, RowStream.of(List.of()));
        };
    }

    private static Grid of(Layout layout, RowStream rows, List<String> chosen) {
        if (chosen.isEmpty()) {
            return of(layout, layout.columns(), rows);
        }
        PeekedRows peeked = new PeekedRows(rows);
        try {
            List<Column> columns = ColumnChoice.of(layout, chosen, peeked.peek());
            return of(layout, columns, peeked);
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static Grid of(Layout layout, List<Column> columns, RowStream rows) {
        narrow(rows, columns);
        return new Grid(layout.noun(), columns, true, rows);
    }

    /** Has the rows read only as far as the columns look at them, where it is known how far. */
    static void narrow(RowStream rows, List<Column> columns) {
        Set<String> fields = new HashSet<>();
        for (Column column : columns) {
            if (column.reads() == null) {
                return;
            }
            fields.addAll(column.reads());
        }
        rows.narrow(fields);
    }

    /** A value nobody laid out: objects by their keys, lists by position, scalars one a row. */
    private static Grid of(JsonNode json, List<String> chosen) {
        List<JsonNode> values = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(values::add);
        } else {
            values.add(json);
        }
        boolean objects = !values.isEmpty() && values.stream().allMatch(JsonNode::isObject);
        List<ObjectNode> rows = new ArrayList<>(values.size());
        Map<String, ColumnType> fields = new LinkedHashMap<>();
        for (JsonNode value : values) {
            ObjectNode row = LooseRow.of(value);
            row.forEachEntry((field, cell) -> merge(fields, field, cell));
            rows.add(row);
        }
        Layout layout = new Layout("", columns(fields), List.of());
        Grid grid = of(layout, RowStream.of(rows), chosen);
        return new Grid("", grid.columns(), objects, grid.rows());
    }

    private static void merge(Map<String, ColumnType> fields, String field, JsonNode cell) {
        if (cell.isNull()) {
            fields.putIfAbsent(field, ColumnType.TEXT);
            return;
        }
        ColumnType type = ColumnChoice.typeOf(cell);
        fields.merge(field, type, (one, other) -> one == other ? one : ColumnType.TEXT);
    }

    private static List<Column> columns(Map<String, ColumnType> fields) {
        List<Column> columns = new ArrayList<>(fields.size());
        fields.forEach((field, type) -> columns.add(Column.of(field, field, type)));
        return columns;
    }
}
