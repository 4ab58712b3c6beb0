package org.evsshell.app.completion;

import java.util.List;

/**
 * One thing TAB offers.
 *
 * @param value what is inserted, before any quoting
 * @param cells what is shown, in columns; made visible already
 * @param finished whether a blank follows it (not after a folder)
 */
public record Offer(String value, List<String> cells, boolean finished) {
    public Offer {
        cells = List.copyOf(cells);
    }

    /** A word that says all. */
    static Offer word(String word) {
        return new Offer(word, List.of(word), true);
    }

    /** A word with an explanation. */
    static Offer explained(String word, String explanation) {
        return new Offer(word, List.of(word, explanation), true);
    }
}
