package org.evsshell.commands.api;

import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.util.ArrayList;
import java.util.List;

/** How the service's calls are laid out. */
final class ApiLayout {
    private static final int SHOWN = 2;

    private static final Column ID = Column.of("Operation", "id", ColumnType.ID);
    private static final Column STATUS = Column.of("Status", "status", ColumnType.TEXT);
    private static final Column CALL =
            new Column(
                    "Call",
                    "call",
                    ColumnType.TEXT,
                    row -> StringNode.valueOf(text(row, "method") + " " + text(row, "path")));
    private static final Column COMMAND = words("Command", "commands");
    private static final Column SCRIPT = words("Script method", "scripts");

    /** The list's columns are frozen; the call would take the room of all else in a table. */
    static final Layout OPERATIONS =
            new Layout(
                    "operation",
                    List.of(ID, STATUS, COMMAND, SCRIPT),
                    List.of(ID, STATUS, CALL, COMMAND, SCRIPT));

    private ApiLayout() {}

    private static Column words(String heading, String field) {
        return new Column(heading, field, ColumnType.TEXT, row -> joined(row, field));
    }

    /** The first of them, and how many more there are. */
    private static JsonNode joined(ObjectNode row, String field) {
        List<String> words = new ArrayList<>();
        row.path(field).forEach(word -> words.add(word.stringValue()));
        if (words.size() <= SHOWN) {
            return StringNode.valueOf(String.join(", ", words));
        }
        return StringNode.valueOf(
                String.join(", ", words.subList(0, SHOWN)) + " +" + (words.size() - SHOWN));
    }

    private static String text(ObjectNode row, String field) {
        return row.path(field).asString("");
    }
}
