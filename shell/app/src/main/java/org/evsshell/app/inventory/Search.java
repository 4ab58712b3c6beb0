package org.evsshell.app.inventory;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds rows by ID, name and part of either, in one pass over the names in order: the first rows of
 * each rank are its best.
 */
final class Search {
    private static final int EXACT = 0;
    private static final int NAME_START = 1;
    private static final int ID_START = 2;
    private static final int INSIDE = 3;
    private static final int NOT = 4;

    private final ResourceTable table;
    private final byte[] folded;
    private final @Nullable IdPattern pattern;
    private final boolean wholeId;
    private final int most;
    private final int[][] ranked;
    private final int[] counts = new int[NOT];
    private int matches;

    /** A search for a word that keeps {@code most} rows. */
    Search(ResourceTable table, String word, int most) {
        this.table = table;
        this.folded = ResourceTable.folded(word);
        this.pattern = IdPattern.of(word);
        this.wholeId = ResourceId.read(word.toLowerCase(Locale.ROOT)) != null;
        this.most = most;
        this.ranked = new int[NOT][most];
    }

    /** Goes over the rows in {@code allowed}; null for all. */
    void run(@Nullable BitSet allowed) {
        SortedRows rows = table.byName();
        for (int place = 0; place < rows.size(); place++) {
            int row = rows.at(place);
            if (allowed != null && !allowed.get(row)) {
                continue;
            }
            int rank = rank(row);
            if (rank != NOT) {
                matches++;
                if (counts[rank] < most) {
                    ranked[rank][counts[rank]++] = row;
                }
            }
        }
    }

    private int rank(int row) {
        TextColumn names = table.foldedNames();
        if (names.startsWith(row, folded)) {
            return folded.length > 0 && names.equals(row, folded) ? EXACT : NAME_START;
        }
        long high = table.ids().high(row);
        long low = table.ids().low(row);
        if (pattern != null && pattern.startsAt(high, low)) {
            return wholeId ? EXACT : ID_START;
        }
        boolean inside =
                names.contains(row, folded) || (pattern != null && pattern.isIn(high, low));
        return inside ? INSIDE : NOT;
    }

    /** How many rows match. */
    int matches() {
        return matches;
    }

    /** The best of them, best first. */
    List<Integer> best() {
        List<Integer> best = new ArrayList<>(most);
        for (int rank = EXACT; rank < NOT; rank++) {
            for (int index = 0; index < counts[rank] && best.size() < most; index++) {
                best.add(ranked[rank][index]);
            }
        }
        return best;
    }
}
