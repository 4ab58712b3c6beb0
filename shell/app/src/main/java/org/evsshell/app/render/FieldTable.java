package org.evsshell.app.render;

import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One object as fields and values, long values on several lines. */
final class FieldTable {
    /** Below this room for values, they go on lines of their own. */
    private static final int LEAST_ROOM = 16;

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final Screen screen;

    FieldTable(Screen screen) {
        this.screen = screen;
    }

    /** The chosen fields, or all worth seeing: those the layout orders, then others by name. */
    void print(Layout layout, ObjectNode json) throws IOException {
        if (!screen.columns().isEmpty()) {
            print(ColumnChoice.of(layout, screen.columns(), json), json);
            return;
        }
        List<Column> columns = new ArrayList<>(layout.details());
        Set<String> named = new HashSet<>();
        layout.details().forEach(column -> named.add(column.field()));
        boolean laidOut = !named.isEmpty();
        for (String field : laidOut ? sortedNames(json) : json.propertyNames()) {
            if (named.add(field) && (!laidOut || isWorthSeeing(field, json.path(field)))) {
                columns.add(ColumnChoice.of(layout, field, json));
            }
        }
        print(columns, json);
    }

    /**
     * Of the fields nobody laid out, what is empty tells people nothing, and links name a host they
     * cannot reach; the machine formats have them all.
     */
    private static boolean isWorthSeeing(String field, JsonNode value) {
        return !value.isNull() && !field.equals("links");
    }

    private static Set<String> sortedNames(ObjectNode json) {
        return new TreeSet<>(json.propertyNames());
    }

    /** These fields and no others. */
    void print(List<Column> columns, ObjectNode json) throws IOException {
        int width = 0;
        for (Column column : columns) {
            width = Math.max(width, CellWidth.of(SafeText.visible(column.heading())));
        }
        for (Column column : columns) {
            print(column, column.getter().apply(json), width);
        }
    }

    private void print(Column column, JsonNode value, int headingWidth) throws IOException {
        String heading = SafeText.visible(column.heading());
        screen.out().append(screen.colour() ? BOLD + heading + PLAIN : heading);
        int indent = headingWidth + ColumnFit.GAP;
        String separator = " ".repeat(indent - CellWidth.of(heading));
        if (screen.width() > 0 && screen.width() - indent < LEAST_ROOM) {
            indent = ColumnFit.GAP;
            separator = "\n" + " ".repeat(indent);
        }
        for (String line : lines(column.type(), value, screen.width() - indent)) {
            if (!line.isEmpty()) {
                screen.out().append(separator).append(painted(column.type(), line));
            }
            separator = "\n" + " ".repeat(indent);
        }
        screen.out().append('\n');
    }

    private String painted(ColumnType type, String line) {
        return screen.colour() && type == ColumnType.STATUS
                ? StatusColour.of(line).paint(line)
                : line;
    }

    /** The value's lines, none wider than the room there is, except for an ID. */
    private List<String> lines(ColumnType type, JsonNode value, int room) {
        List<String> lines = HumanCell.lines(type, value);
        if (screen.width() <= 0 || type == ColumnType.ID) {
            return lines;
        }
        List<String> wrapped = new ArrayList<>();
        for (String line : lines) {
            wrap(line, room, wrapped);
        }
        return wrapped;
    }

    /** Breaks at blanks where there are any, else where the room ends. */
    private static void wrap(String line, int room, List<String> wrapped) {
        int start = 0;
        int end = CellWidth.end(line, start, room);
        while (end < line.length()) {
            int blank = line.lastIndexOf(' ', end);
            if (blank > start) {
                wrapped.add(line.substring(start, blank));
                start = blank + 1;
            } else {
                wrapped.add(line.substring(start, end));
                start = end;
            }
            end = CellWidth.end(line, start, room);
        }
        wrapped.add(line.substring(start));
    }
}
