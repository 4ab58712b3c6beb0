package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.Layout;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Rows with only the fields the user chose, in that order. */
final class ChosenFields implements RowStream {
    private final Layout layout;
    private final RowStream rows;
    private final List<String> fields;
    private List<Column> columns = List.of();

    private ChosenFields(Layout layout, RowStream rows, List<String> fields) {
        this.layout = layout;
        this.rows = rows;
        this.fields = fields;
    }

    /** The rows with these fields; as they are when none were chosen. */
    static RowStream of(Layout layout, RowStream rows, List<String> fields) {
        return fields.isEmpty() ? rows : new ChosenFields(layout, rows, fields);
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
        if (columns.isEmpty()) {
            columns = ColumnChoice.of(layout, fields, row);
        }
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
