package org.evsshell.app.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses from few words what fits the typed one: beginnings first, then parts. */
final class Ranking {
    private Ranking() {}

    static List<Offer> fitting(List<Offer> offers, String typed) {
        String folded = typed.toLowerCase(Locale.ROOT);
        List<Offer> starting = new ArrayList<>();
        List<Offer> holding = new ArrayList<>();
        for (Offer offer : offers) {
            String value = offer.value().toLowerCase(Locale.ROOT);
            if (value.startsWith(folded)) {
                starting.add(offer);
            } else if (value.contains(folded)) {
                holding.add(offer);
            }
        }
        return starting.isEmpty() ? holding : starting;
    }
}
