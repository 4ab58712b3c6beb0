package org.evsshell.app.inventory;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * Finds a run of hex digits without a dash at every place of an ID at once: one or two digits stand
 * in most IDs somewhere, and trying place by place is what took longest of all completions.
 */
final class DigitRun {
    private static final int LONGEST = 12;
    private static final long EACH = 0x1111_1111_1111_1111L;
    private static final long LOW_BITS = 0x7777_7777_7777_7777L;
    private static final long HIGH_BITS = ~LOW_BITS;

    /** Where the parts between the dashes end, in digits. */
    private static final int[] ENDS = {8, 12, 16, 20, 32};

    private final long[] digits;
    private final long startsHigh;
    private final long startsLow;

    private DigitRun(long[] digits, long startsHigh, long startsLow) {
        this.digits = digits;
        this.startsHigh = startsHigh;
        this.startsLow = startsLow;
    }

    /** The run of a text; null for a text that is none, or that fits between no two dashes. */
    static @Nullable DigitRun of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        long[] digits = new long[text.length()];
        String piece = text.toLowerCase(Locale.ROOT);
        for (int index = 0; index < digits.length; index++) {
            char character = piece.charAt(index);
            int digit = character < 128 ? Character.digit(character, 16) : -1;
            if (digit < 0) {
                return null;
            }
            digits[index] = digit * EACH;
        }
        long high = 0;
        long low = 0;
        int start = 0;
        for (int end : ENDS) {
            for (; start + digits.length <= end; start++) {
                long bit = 8L << (60 - 4 * (start & 15));
                high |= start < 16 ? bit : 0;
                low |= start < 16 ? 0 : bit;
            }
            start = end;
        }
        return new DigitRun(digits, high, low);
    }

    /** Whether the ID holds the run. */
    boolean isIn(long high, long low) {
        long foundHigh = startsHigh;
        long foundLow = startsLow;
        for (int index = 0; index < digits.length; index++) {
            long equalHigh = zeros(high ^ digits[index]);
            long equalLow = zeros(low ^ digits[index]);
            int shift = 4 * index;
            // A digit further to the right belongs to a start further to the left.
            foundHigh &= equalHigh << shift | (shift == 0 ? 0 : equalLow >>> (64 - shift));
            foundLow &= equalLow << shift;
        }
        return (foundHigh | foundLow) != 0;
    }

    /** The highest bit of every digit that is zero. */
    private static long zeros(long number) {
        return ~((number & LOW_BITS) + LOW_BITS | number) & HIGH_BITS;
    }
}
