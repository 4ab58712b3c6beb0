package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.List;

/**
 * The format {@code tsv}: machine values in the layout's frozen order, one row per line. Tab, line
 * feed, carriage return and backslash are escaped, so that a line is always a row.
 */
public final class TsvRenderer implements Renderer {
    @Override
    public String name() {
        return "tsv";
    }

    @Override
    public void render(Result result, Screen screen) throws IOException {
        ScreenWriter out = new ScreenWriter(screen);
        if (result instanceof Result.Message(String text)) {
            out.cell(escaped(text));
            out.write('\n');
            out.flush();
            return;
        }
        Grid grid = Grid.of(result, screen.columns());
        try (RowStream rows = grid.rows();
                out) {
            boolean more = rows.hasNext();
            if (grid.headed() && Boolean.TRUE.equals(screen.header())) {
                heading(grid.columns(), out);
            }
            for (; more; more = out.hasNext(rows)) {
                row(rows.next(), grid.columns(), out);
            }
        }
    }

    private static void heading(List<Column> columns, ScreenWriter out) throws IOException {
        String separator = "";
        for (Column column : columns) {
            out.write(separator);
            out.cell(escaped(column.field()));
            separator = "\t";
        }
        out.write('\n');
    }

    private static void row(ObjectNode row, List<Column> columns, ScreenWriter out)
            throws IOException {
        String separator = "";
        for (Column column : columns) {
            out.write(separator);
            out.cell(escaped(MachineText.of(column.getter().apply(row))));
            separator = "\t";
        }
        out.write('\n');
    }

    /** The text without anything that would end the cell or the line. */
    static String escaped(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isSpecial(text.charAt(index))) {
                return escapedFrom(index, text);
            }
        }
        return text;
    }

    private static String escapedFrom(int first, String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int index = first; index < text.length(); index++) {
            char character = text.charAt(index);
            if (isSpecial(character)) {
                escaped.append('\\').append(letter(character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static boolean isSpecial(char character) {
        return character == '\\' || character == '\t' || character == '\n' || character == '\r';
    }

    private static char letter(char special) {
        return switch (special) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> special;
        };
    }
}
