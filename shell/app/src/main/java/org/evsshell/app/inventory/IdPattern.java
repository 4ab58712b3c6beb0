package org.evsshell.app.inventory;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * Finds a piece of text in IDs without writing them out: every place where the piece can stand is a
 * mask and a value over the ID's two halves.
 */
final class IdPattern {
    private static final String FORM = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    private final long[] masks;
    private final int places;
    private final boolean atStart;
    private final @Nullable DigitRun run;

    /** Room for {@code places} places, each mask high, mask low, value high, value low. */
    private IdPattern(long[] masks, int places, boolean atStart, @Nullable DigitRun run) {
        this.masks = masks;
        this.places = places;
        this.atStart = atStart;
        this.run = run;
    }

    /** The pattern of a piece of text; null if no ID can hold it. */
    static @Nullable IdPattern of(String text) {
        String piece = text.toLowerCase(Locale.ROOT);
        if (piece.isEmpty() || piece.length() > FORM.length()) {
            return null;
        }
        long[] masks = new long[4 * FORM.length()];
        int places = 0;
        boolean atStart = false;
        for (int start = 0; start + piece.length() <= FORM.length(); start++) {
            if (place(piece, start, masks, 4 * places)) {
                atStart |= start == 0;
                places++;
            }
        }
        return places == 0 ? null : new IdPattern(masks, places, atStart, DigitRun.of(piece));
    }

    private static boolean place(String piece, int start, long[] masks, int offset) {
        long maskHigh = 0;
        long maskLow = 0;
        long valueHigh = 0;
        long valueLow = 0;
        for (int index = 0; index < piece.length(); index++) {
            int position = start + index;
            char character = piece.charAt(index);
            if (FORM.charAt(position) == '-') {
                if (character != '-') {
                    return false;
                }
                continue;
            }
            long digit = character < 128 ? Character.digit(character, 16) : -1;
            if (digit < 0) {
                return false;
            }
            int nibble = nibble(position);
            int shift = 60 - 4 * (nibble & 15);
            if (nibble < 16) {
                maskHigh |= 15L << shift;
                valueHigh |= digit << shift;
            } else {
                maskLow |= 15L << shift;
                valueLow |= digit << shift;
            }
        }
        masks[offset] = maskHigh;
        masks[offset + 1] = maskLow;
        masks[offset + 2] = valueHigh;
        masks[offset + 3] = valueLow;
        return true;
    }

    private static int nibble(int position) {
        int dashes = 0;
        for (int index = 0; index < position; index++) {
            if (FORM.charAt(index) == '-') {
                dashes++;
            }
        }
        return position - dashes;
    }

    /** Whether the ID begins with the piece. */
    boolean startsAt(long high, long low) {
        return atStart && fits(0, high, low);
    }

    /** Whether the ID holds the piece. */
    boolean isIn(long high, long low) {
        if (run != null) {
            return run.isIn(high, low);
        }
        for (int place = 0; place < places; place++) {
            if (fits(4 * place, high, low)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(int offset, long high, long low) {
        return (high & masks[offset]) == masks[offset + 2]
                && (low & masks[offset + 1]) == masks[offset + 3];
    }
}
