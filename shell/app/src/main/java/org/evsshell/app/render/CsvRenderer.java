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
 * The format {@code csv} as RFC 4180 has it: a header of field names unless told otherwise, CRLF at
 * the end of lines, quotes where they are needed.
 */
public final class CsvRenderer implements Renderer {
    private static final String LINE_END = "\r\n";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void render(Result result, Screen screen) throws IOException {
        Csv csv = new Csv(new ScreenWriter(screen), screen.terminal());
        if (result instanceof Result.Message(String text)) {
            csv.cell(text, "");
            csv.endLine();
            csv.out.flush();
            return;
        }
        Grid grid = Grid.of(result, screen.columns());
        try (RowStream rows = grid.rows();
                ScreenWriter out = csv.out) {
            boolean more = rows.hasNext();
            if (grid.headed() && !Boolean.FALSE.equals(screen.header())) {
                csv.heading(grid.columns());
            }
            for (; more; more = out.hasNext(rows)) {
                csv.row(rows.next(), grid.columns());
            }
        }
    }

    /** Lines of comma-separated cells. */
    private record Csv(ScreenWriter out, boolean terminal) {
        void heading(List<Column> columns) throws IOException {
            String separator = "";
            for (Column column : columns) {
                cell(column.field(), separator);
                separator = ",";
            }
            endLine();
        }

        void row(ObjectNode row, List<Column> columns) throws IOException {
            String separator = "";
            for (Column column : columns) {
                cell(MachineText.of(column.getter().apply(row)), separator);
                separator = ",";
            }
            endLine();
        }

        void cell(String text, String separator) throws IOException {
            out.write(separator);
            if (!needsQuotes(text)) {
                out.cell(text);
                return;
            }
            out.write('"');
            out.cell(text.replace("\"", "\"\""));
            out.write('"');
        }

        /** A terminal would show the carriage return as unsafe. */
        void endLine() throws IOException {
            out.write(terminal ? "\n" : LINE_END);
        }

        private static boolean needsQuotes(String text) {
            for (int index = 0; index < text.length(); index++) {
                switch (text.charAt(index)) {
                    case ',', '"', '\n', '\r' -> {
                        return true;
                    }
                    default -> {}
                }
            }
            return text.startsWith(" ") || text.endsWith(" ");
        }
    }
}
