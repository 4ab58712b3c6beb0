package org.evsshell.app.inventory;

import java.util.Arrays;

/**
 * What letters and pairs of letters leave behind in a few bits for each row: a row without the bits
 * of a word cannot hold it, and most rows are out of a search by that alone.
 */
final class Traces {
    private long[] nameLetters = new long[64];
    private long[] namePairs = new long[64];
    private long[] idPairs = new long[64];

    void set(int row, byte[] name, ResourceId id) {
        if (row >= nameLetters.length) {
            int length = Math.max(row + 1, 2 * nameLetters.length);
            nameLetters = Arrays.copyOf(nameLetters, length);
            namePairs = Arrays.copyOf(namePairs, length);
            idPairs = Arrays.copyOf(idPairs, length);
        }
        nameLetters[row] = letters(name);
        namePairs[row] = pairs(name);
        idPairs[row] = pairs(id);
    }

    /**
     * A word's own traces.
     *
     * @param letters of its letters
     * @param pairs of its pairs of letters
     * @param digitPairs of its pairs of hex digits; only of use for words an ID can hold
     */
    record Word(long letters, long pairs, long digitPairs) {
        static Word of(byte[] word) {
            long digits = 0;
            for (int index = 1; index < word.length; index++) {
                int first = Character.digit(word[index - 1], 16);
                int second = Character.digit(word[index], 16);
                if (first >= 0 && second >= 0) {
                    digits |= pair(first, second);
                }
            }
            return new Word(Traces.letters(word), Traces.pairs(word), digits);
        }
    }

    /** Whether a row's name may hold the word. */
    boolean nameMayHold(int row, Word word) {
        return (nameLetters[row] & word.letters) == word.letters
                && (namePairs[row] & word.pairs) == word.pairs;
    }

    /** Whether a row's ID may hold the word. */
    boolean idMayHold(int row, Word word) {
        return (idPairs[row] & word.digitPairs) == word.digitPairs;
    }

    private static long letters(byte[] text) {
        long bits = 0;
        for (byte letter : text) {
            bits |= 1L << letter;
        }
        return bits;
    }

    private static long pairs(byte[] text) {
        long bits = 0;
        for (int index = 1; index < text.length; index++) {
            bits |= pair(text[index - 1], text[index]);
        }
        return bits;
    }

    /** Pairs on both sides of a dash are taken along: that only lets too many rows through. */
    private static long pairs(ResourceId id) {
        long bits = pair((int) (id.high() & 15), (int) (id.low() >>> 60));
        for (int shift = 0; shift < 60; shift += 4) {
            bits |= pair((int) (id.high() >>> (shift + 4)) & 15, (int) (id.high() >>> shift) & 15);
            bits |= pair((int) (id.low() >>> (shift + 4)) & 15, (int) (id.low() >>> shift) & 15);
        }
        return bits;
    }

    private static long pair(int first, int second) {
        return 1L << (first * 29 + second * 11);
    }
}
