package org.evsshell.app.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts of rows of which there are few different ones, each kept once. */
final class WordColumn {
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private int[] column = new int[64];

    void set(int row, String word) {
        if (row >= column.length) {
            column = Arrays.copyOf(column, Math.max(row + 1, 2 * column.length));
        }
        Integer known = codes.get(word);
        if (known == null) {
            known = words.size();
            codes.put(word, known);
            words.add(word);
        }
        column[row] = known;
    }

    String get(int row) {
        return words.get(column[row]);
    }
}
