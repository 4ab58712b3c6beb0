package org.evsshell.app.render;

import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;

import java.util.Arrays;
import java.util.List;

/**
 * Which columns of a table fit a width, and how wide each is then. Texts shrink before columns go,
 * the last column goes first, and columns the user chose never go.
 */
final class ColumnFit {
    /** Cells between two columns. */
    static final int GAP = 2;

    private static final int READABLE = 16;
    private static final int LEGIBLE = 8;

    private final int[] widths;

    private ColumnFit(int[] widths) {
        this.widths = widths;
    }

    /**
     * How many columns are shown, from the first; none when not even the least number of them fits
     * side by side.
     */
    int shown() {
        return widths.length;
    }

    /** How wide a shown column is, in cells. */
    int width(int column) {
        return widths[column];
    }

    /**
     * Fits columns.
     *
     * @param columns the columns
     * @param natural how wide each would be if there were room
     * @param chosen whether the user chose them
     * @param width the terminal's width; 0 for no limit
     */
    static ColumnFit of(List<Column> columns, int[] natural, boolean chosen, int width) {
        if (width <= 0) {
            return new ColumnFit(natural.clone());
        }
        int least = chosen ? natural.length : Math.min(2, natural.length);
        for (int shown = natural.length; shown >= least; shown--) {
            if (needed(columns, natural, shown, READABLE) <= width) {
                return shrunk(columns, natural, shown, width);
            }
        }
        if (least == 1 || needed(columns, natural, least, LEGIBLE) <= width) {
            return shrunk(columns, natural, least, width);
        }
        return new ColumnFit(new int[0]);
    }

    /** The same columns, wider where these cells need it and the width allows it. */
    ColumnFit grown(List<Column> columns, int[] natural, int width) {
        if (width <= 0) {
            return new ColumnFit(natural.clone());
        }
        return shrunk(columns, natural, shown(), width);
    }

    private static int needed(List<Column> columns, int[] natural, int shown, int floor) {
        int needed = GAP * (shown - 1);
        for (int index = 0; index < shown; index++) {
            boolean shrinks = shrinks(columns.get(index));
            needed += shrinks ? Math.min(natural[index], floor) : natural[index];
        }
        return needed;
    }

    /** Takes from the widest text until the line fits or nothing more can be taken. */
    private static ColumnFit shrunk(List<Column> columns, int[] natural, int shown, int width) {
        int[] widths = Arrays.copyOf(natural, shown);
        int excess = GAP * (shown - 1) - width;
        for (int columnWidth : widths) {
            excess += columnWidth;
        }
        while (excess > 0) {
            int widest = -1;
            for (int index = 0; index < shown; index++) {
                if (shrinks(columns.get(index))
                        && widths[index] > LEGIBLE
                        && (widest < 0 || widths[index] > widths[widest])) {
                    widest = index;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return new ColumnFit(widths);
    }

    private static boolean shrinks(Column column) {
        return column.type() == ColumnType.TEXT || column.type() == ColumnType.STRUCTURE;
    }
}
