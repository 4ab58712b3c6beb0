package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows under headings. Widths come from the first thousand rows, so that a long list shows early
 * and stays small in memory; later thousands may widen them. Where not even two columns fit side by
 * side, every row becomes a block of fields.
 */
final class RowTable {
    private static final int BATCH = 1000;
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final Screen screen;
    private List<Column> columns = List.of();
    private @Nullable RuntimeException failure;

    RowTable(Screen screen) {
        this.screen = screen;
    }

    /** Prints all rows and closes them. */
    void print(Grid grid) throws IOException {
        columns = grid.columns();
        try (RowStream rows = grid.rows()) {
            List<ObjectNode> batch = batch(rows);
            if (batch.isEmpty()) {
                printNone(grid.noun());
                return;
            }
            int[] natural = headingWidths(grid.headed());
            List<String[]> cells = cells(batch, natural);
            boolean chosen = !screen.columns().isEmpty();
            ColumnFit fit = ColumnFit.of(columns, natural, chosen, screen.width());
            if (fit.shown() == 0) {
                printBlocks(batch, rows);
                return;
            }
            boolean headed = grid.headed() && !Boolean.FALSE.equals(screen.header());
            if (headed) {
                printHeading(fit);
            }
            printRows(cells, fit);
            for (batch = batch(rows); !batch.isEmpty(); batch = batch(rows)) {
                cells = cells(batch, natural);
                fit = fit.grown(columns, natural, screen.width());
                printRows(cells, fit);
            }
            if (headed) {
                printHidden(fit.shown());
            }
        }
    }

    /** The next rows; when reading fails, what was read before is shown first. */
    private List<ObjectNode> batch(RowStream rows) {
        List<ObjectNode> batch = new ArrayList<>();
        if (failure != null) {
            throw failure;
        }
        try {
            while (batch.size() < BATCH && rows.hasNext()) {
                batch.add(rows.next());
            }
        } catch (RuntimeException e) {
            failure = e;
            if (batch.isEmpty()) {
                throw e;
            }
        }
        return batch;
    }

    private int[] headingWidths(boolean headed) {
        int[] widths = new int[columns.size()];
        for (int index = 0; index < widths.length; index++) {
            widths[index] = headed ? CellWidth.of(heading(index)) : 0;
        }
        return widths;
    }

    private String heading(int index) {
        return SafeText.visible(columns.get(index).heading());
    }

    /** The rows' texts; widens {@code natural} to the widest of each column. */
    private List<String[]> cells(List<ObjectNode> rows, int[] natural) {
        List<String[]> all = new ArrayList<>(rows.size());
        for (ObjectNode row : rows) {
            String[] cells = new String[columns.size()];
            for (int index = 0; index < cells.length; index++) {
                Column column = columns.get(index);
                cells[index] = HumanCell.of(column.type(), column.getter().apply(row));
                natural[index] = Math.max(natural[index], CellWidth.of(cells[index]));
            }
            all.add(cells);
        }
        return all;
    }

    private void printHeading(ColumnFit fit) throws IOException {
        String[] headings = new String[fit.shown()];
        for (int index = 0; index < headings.length; index++) {
            headings[index] = heading(index);
        }
        String line = line(headings, fit, false);
        screen.out().append(screen.colour() ? BOLD + line + PLAIN : line).append('\n');
    }

    private void printRows(List<String[]> rows, ColumnFit fit) throws IOException {
        for (String[] cells : rows) {
            screen.out().append(line(cells, fit, screen.colour())).append('\n');
        }
    }

    private String line(String[] cells, ColumnFit fit, boolean coloured) {
        StringBuilder line = new StringBuilder();
        int pending = 0;
        for (int index = 0; index < fit.shown(); index++) {
            ColumnType type = columns.get(index).type();
            boolean cuts = type != ColumnType.ID;
            int width = fit.width(index);
            String text = cuts ? CellWidth.cut(cells[index], width) : cells[index];
            int padding = Math.max(0, width - CellWidth.of(text));
            boolean right = type.isNumber();
            line.repeat(' ', pending + (right ? padding : 0));
            line.append(
                    coloured && type == ColumnType.STATUS
                            ? StatusColour.of(text).paint(text)
                            : text);
            pending = ColumnFit.GAP + (right ? 0 : padding);
        }
        return line.toString();
    }

    private void printBlocks(List<ObjectNode> first, RowStream rows) throws IOException {
        FieldTable block = new FieldTable(screen);
        String separator = "";
        for (List<ObjectNode> batch = first; !batch.isEmpty(); batch = batch(rows)) {
            for (ObjectNode row : batch) {
                screen.out().append(separator);
                block.print(columns, row);
                separator = "\n";
            }
        }
    }

    private void printNone(String noun) throws IOException {
        if (!noun.isEmpty()) {
            screen.out().append("No ").append(SafeText.visible(noun)).append("s.\n");
        }
    }

    /** Says what there was no room for. */
    private void printHidden(int shown) throws IOException {
        if (shown == columns.size()) {
            return;
        }
        StringBuilder hidden = new StringBuilder("Not shown: ");
        for (int index = shown; index < columns.size(); index++) {
            hidden.append(index == shown ? "" : ", ").append(heading(index));
        }
        hidden.append(". See --columns.");
        screen.out().append(screen.colour() ? FAINT + hidden + PLAIN : hidden).append('\n');
    }
}
