package org.evsshell.app.inventory;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Rows of a table in some order. Rows are added by the page; one more costs a move of memory. */
final class SortedRows {
    /** Orders rows; never says that two are the same. */
    @FunctionalInterface
    interface Order {
        int compare(int left, int right);
    }

    private final Order order;
    private int[] rows = new int[64];
    private int size;

    SortedRows(Order order) {
        this.order = order;
    }

    int size() {
        return size;
    }

    int at(int place) {
        return rows[place];
    }

    /** Adds rows that are not there yet. */
    void add(int[] added) {
        Integer[] sorted = new Integer[added.length];
        Arrays.setAll(sorted, index -> added[index]);
        Arrays.sort(sorted, order::compare);
        if (size + added.length > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(size + added.length, 2 * rows.length));
        }
        int end = size;
        for (int index = added.length - 1; index >= 0; index--) {
            int row = sorted[index];
            int place = firstIn(end, other -> order.compare(other, row) > 0);
            System.arraycopy(rows, place, rows, place + index + 1, end - place);
            rows[place + index] = row;
            end = place;
        }
        size += added.length;
    }

    /** Takes rows out. */
    void remove(BitSet gone) {
        int kept = 0;
        for (int place = 0; place < size; place++) {
            if (!gone.get(rows[place])) {
                rows[kept++] = rows[place];
            }
        }
        size = kept;
    }

    /** The first place whose row passes, where all behind it pass too; the size if none does. */
    int first(IntPredicate passes) {
        return firstIn(size, passes);
    }

    private int firstIn(int end, IntPredicate passes) {
        int low = 0;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passes.test(rows[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
