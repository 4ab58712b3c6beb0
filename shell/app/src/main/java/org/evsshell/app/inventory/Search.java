package org.evsshell.app.inventory;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds rows by ID, name and part of either. One pass in the order of memory gives every row its
 * rank, a second in the order of names picks the best of each: so 100,000 rows take milliseconds.
 */
final class Search {
    private static final int NOT = 0;
    private static final int EXACT = 1;
    private static final int NAME_START = 2;
    private static final int ID_START = 3;
    private static final int INSIDE = 4;

    private final ResourceTable table;
    private final byte[] folded;
    private final Traces.Word traces;
    private final @Nullable IdPattern pattern;
    private final boolean wholeId;
    private final int most;
    private final int[] counts = new int[INSIDE + 1];
    private byte[] ranks = new byte[0];

    /** A search for a word that keeps {@code most} rows. */
    Search(ResourceTable table, String word, int most) {
        this.table = table;
        this.folded = ResourceTable.folded(word);
        this.traces = Traces.Word.of(folded);
        this.pattern = IdPattern.of(word);
        this.wholeId = ResourceId.read(word.toLowerCase(Locale.ROOT)) != null;
        this.most = most;
    }

    /** Goes over the rows in {@code allowed}; null for all. */
    void run(@Nullable BitSet allowed) {
        ranks = new byte[table.rows()];
        BitSet known = allowed == null ? table.known() : allowed;
        for (int row = known.nextSetBit(0); row >= 0; row = known.nextSetBit(row + 1)) {
            int rank = rank(row);
            ranks[row] = (byte) rank;
            counts[rank]++;
        }
    }

    private int rank(int row) {
        boolean inName = table.traces().nameMayHold(row, traces);
        TextColumn names = table.foldedNames();
        if (inName && names.startsWith(row, folded)) {
            return folded.length > 0 && names.equals(row, folded) ? EXACT : NAME_START;
        }
        IdPattern piece = table.traces().idMayHold(row, traces) ? pattern : null;
        long high = table.ids().high(row);
        long low = table.ids().low(row);
        if (piece != null && piece.startsAt(high, low)) {
            return wholeId ? EXACT : ID_START;
        }
        boolean inside =
                (inName && names.contains(row, folded)) || (piece != null && piece.isIn(high, low));
        return inside ? INSIDE : NOT;
    }

    /** How many rows match. */
    int matches() {
        return counts[EXACT] + counts[NAME_START] + counts[ID_START] + counts[INSIDE];
    }

    /** The best of them, best first. */
    List<Integer> best() {
        List<Integer> best = new ArrayList<>(most);
        for (int rank = EXACT; rank <= INSIDE && best.size() < most; rank++) {
            int left = Math.min(counts[rank], most - best.size());
            for (int place = 0; left > 0; place++) {
                int row = table.byName().at(place);
                if (ranks[row] == rank) {
                    best.add(row);
                    left--;
                }
            }
        }
        return best;
    }
}
