package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Outcome;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** What people see of several outcomes: which resource, and what became of it. */
final class OutcomeGrid {
    private static final Column ID = Column.of("ID", "id", ColumnType.ID);
    private static final Column NAME = Column.of("Name", "name", ColumnType.TEXT);
    private static final Column STATUS = Column.of("Status", "status", ColumnType.STATUS);
    private static final Column ERROR =
            new Column("Error", "error", ColumnType.TEXT, row -> row.path("error").path("kind"));

    private OutcomeGrid() {}

    /** The columns; why something failed only if anything did. */
    static Layout layout(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome.error() != null) {
                return new Layout("", List.of(ID, NAME, STATUS, ERROR), List.of());
            }
        }
        return new Layout("", List.of(ID, NAME, STATUS), List.of());
    }

    /** The rows: the outcome's word in place of the state the service last told. */
    static RowStream rows(List<Outcome> outcomes) {
        List<ObjectNode> rows = new ArrayList<>(outcomes.size());
        for (Outcome outcome : outcomes) {
            ObjectNode row = OutcomeJson.of(outcome).deepCopy();
            row.put("status", outcome.state());
            rows.add(row);
        }
        return RowStream.of(rows);
    }
}
