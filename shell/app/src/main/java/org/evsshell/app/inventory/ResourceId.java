package org.evsshell.app.inventory;

import org.jspecify.annotations.Nullable;

/**
 * A UUID as two numbers.
 *
 * @param high its first 16 hex digits
 * @param low its last 16 hex digits
 */
public record ResourceId(long high, long low) {
    private static final String HEX = "0123456789abcdef";

    /** Reads the form with dashes; null for anything else. */
    public static @Nullable ResourceId read(String text) {
        if (text.length() != 36) {
            return null;
        }
        long high = 0;
        long low = 0;
        int digits = 0;
        for (int index = 0; index < 36; index++) {
            char character = text.charAt(index);
            if (isDash(index)) {
                if (character != '-') {
                    return null;
                }
                continue;
            }
            int digit = character < 128 ? Character.digit(character, 16) : -1;
            if (digit < 0) {
                return null;
            }
            if (digits++ < 16) {
                high = high << 4 | digit;
            } else {
                low = low << 4 | digit;
            }
        }
        return new ResourceId(high, low);
    }

    static int compare(long high, long low, long otherHigh, long otherLow) {
        int byHigh = Long.compareUnsigned(high, otherHigh);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, otherLow);
    }

    @Override
    public String toString() {
        char[] text = new char[36];
        int digits = 0;
        for (int index = 0; index < 36; index++) {
            if (isDash(index)) {
                text[index] = '-';
                continue;
            }
            long half = digits < 16 ? high : low;
            text[index] = HEX.charAt((int) (half >>> (60 - 4 * (digits & 15))) & 15);
            digits++;
        }
        return new String(text);
    }

    private static boolean isDash(int index) {
        return index == 8 || index == 13 || index == 18 || index == 23;
    }
}
