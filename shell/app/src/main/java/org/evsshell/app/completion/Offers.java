package org.evsshell.app.completion;

import java.util.ArrayList;
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

    /** These, {@code most} of them at most. */
    Offers cut(int most) {
        return rows.size() <= most ? this : new Offers(rows.subList(0, most), total, note, settled);
    }

    /** These behind what is typed already of the same word. */
    Offers led(String lead) {
        List<Offer> longer = new ArrayList<>();
        for (Offer offer : rows) {
            longer.add(new Offer(lead + offer.value(), offer.cells(), offer.finished()));
        }
        return new Offers(longer, total, note, settled);
    }
}
