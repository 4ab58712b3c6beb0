package org.evsshell.app.catalog;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the words somebody may have meant. Only used once something went wrong. */
public final class Nearest {
    private static final double ALIKE = 0.80;
    private static final int MOST = 3;

    private Nearest() {}

    /** The candidates most like {@code typed}, the best first; empty when none is alike. */
    public static List<String> of(String typed, Collection<String> candidates) {
        record Scored(String word, double score) {}
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        List<Scored> scored = new ArrayList<>();
        for (String candidate : candidates) {
            double score = similarity.apply(typed, candidate);
            if (score >= ALIKE) {
                scored.add(new Scored(candidate, score));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return scored.stream().limit(MOST).map(Scored::word).toList();
    }
}
