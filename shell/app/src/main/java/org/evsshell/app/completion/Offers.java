package org.evsshell.app.completion;

import java.util.List;

/**
 * What TAB offers at one place.
 *
 * @param rows the best, best first
 * @param total how many there are in all
 * @param note what must be said besides; empty for nothing
 * @param settled whether this is all: a single offer is then taken at once
 */
public record Offers(List<Offer> rows, int total, String note, boolean settled) {
    /** Nothing to offer. */
    public static final Offers NONE = new Offers(List.of(), 0, "", true);

    public Offers {
        rows = List.copyOf(rows);
    }

    /** All of these. */
    static Offers of(List<Offer> rows) {
        return new Offers(rows, rows.size(), "", true);
    }

    /** Nothing, and why. */
    static Offers nothing(String note) {
        return new Offers(List.of(), 0, note, true);
    }
}
