package org.evsshell.app.prompt;

import org.evsshell.app.completion.Offer;
import org.jline.utils.AttributedString;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays offers out for a terminal: cells in columns, each offer on one line. */
final class OfferLines {
    private static final String GAP = "  ";
    private static final int ID_WIDTH = 36;
    private static final int SHORT_ID = 8;
    private static final int WIDEST_CELL = 32;

    private OfferLines() {}

    /** A line for each offer, narrower than the terminal. */
    static List<String> of(List<Offer> offers, int width) {
        List<List<String>> table = new ArrayList<>();
        for (Offer offer : offers) {
            table.add(shown(offer.cells()));
        }
        int[] widths = widths(table);
        if (Arrays.stream(widths).sum() + GAP.length() * widths.length >= width) {
            table.replaceAll(OfferLines::withShortId);
            widths = widths(table);
        }
        List<String> lines = new ArrayList<>();
        for (List<String> cells : table) {
            lines.add(cut(line(cells, widths), width - 1));
        }
        return lines;
    }

    /** The last cell may be a sentence: only the terminal's edge ends it. */
    private static List<String> shown(List<String> cells) {
        List<String> shown = new ArrayList<>(cells);
        for (int column = 1; column < shown.size() - 1; column++) {
            shown.set(column, cut(shown.get(column), WIDEST_CELL));
        }
        return shown;
    }

    private static List<String> withShortId(List<String> cells) {
        String first = cells.getFirst();
        if (first.length() != ID_WIDTH || cells.size() == 1) {
            return cells;
        }
        List<String> shorter = new ArrayList<>(cells);
        shorter.set(0, first.substring(0, SHORT_ID) + "…");
        return shorter;
    }

    private static int[] widths(List<List<String>> table) {
        int[] widths = new int[0];
        for (List<String> cells : table) {
            widths = Arrays.copyOf(widths, Math.max(widths.length, cells.size()));
            for (int column = 0; column < cells.size(); column++) {
                widths[column] = Math.max(widths[column], columns(cells.get(column)));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell).repeat(' ', widths[column] - columns(cell)).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    static int columns(String text) {
        return new AttributedString(text).columnLength();
    }

    static String cut(String text, int width) {
        if (columns(text) <= width) {
            return text;
        }
        return new AttributedString(text).columnSubSequence(0, Math.max(0, width - 1)) + "…";
    }
}
