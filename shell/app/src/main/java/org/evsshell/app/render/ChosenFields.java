package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Rows with only the fields the user chose, in that order. */
final class ChosenFields implements RowStream {
    private final RowStream rows;
    private final List<Column> columns;

    private ChosenFields(RowStream rows, List<Column> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** The rows with these fields; as they are when none were chosen. */
    static RowStream of(Layout layout, RowStream rows, List<String> fields) {
        if (fields.isEmpty()) {
            return rows;
        }
        Grid grid = Grid.of(new Result.Rows(layout, rows), fields);
        return new ChosenFields(grid.rows(), grid.columns());
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public boolean ready() {
        return rows.ready();
    }

    @Override
    public ObjectNode next() {
        ObjectNode row = rows.next();
        ObjectNode chosen = JsonNodeFactory.instance.objectNode();
        for (Column column : columns) {
            JsonNode value = column.getter().apply(row);
            chosen.set(column.field(), value.isMissingNode() ? chosen.nullNode() : value);
        }
        return chosen;
    }

    @Override
    public void close() {
        rows.close();
    }
}
