package org.evsshell.app.render;

/**
 * Text from outside, made fit for a terminal: characters that steer it, turn the writing direction
 * or take no room are shown as what they are, such as {@code \u202e}.
 */
public final class SafeText {
    private static final String HEX = "0123456789abcdef";

    private SafeText() {}

    /** The text on one line, every unsafe character made visible. */
    public static String visible(String text) {
        return escaped(text, false);
    }

    /** The same for text laid out on several lines: line feeds and tabs stay. */
    public static String visibleLines(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean keepLayout) {
        int length = text.length();
        int index = 0;
        while (index < length && isPlain(text.charAt(index))) {
            index++;
        }
        if (index == length) {
            return text;
        }
        StringBuilder safe = new StringBuilder(length + 16).append(text, 0, index);
        while (index < length) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            if (!isUnsafe(character) || (keepLayout && (character == '\n' || character == '\t'))) {
                safe.appendCodePoint(character);
            } else {
                escape(character, safe);
            }
        }
        return safe.toString();
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && character < 0x7f;
    }

    private static boolean isUnsafe(int character) {
        if (character >= ' ' && character < 0x7f) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> isInvisible(character);
        };
    }

    /** Letters and marks by category that show nothing: joiners, fillers, selectors. */
    private static boolean isInvisible(int character) {
        return character == 0x034f
                || character == 0x115f
                || character == 0x1160
                || character == 0x17b4
                || character == 0x17b5
                || (character >= 0x180b && character <= 0x180f)
                || character == 0x3164
                || (character >= 0xfe00 && character <= 0xfe0f)
                || character == 0xffa0
                || (character >= 0xe0000 && character <= 0xe0fff);
    }

    /** As JSON escapes it, so that JSON made visible is still the same JSON. */
    private static void escape(int character, StringBuilder safe) {
        switch (character) {
            case '\t' -> safe.append("\\t");
            case '\n' -> safe.append("\\n");
            case '\r' -> safe.append("\\r");
            default -> {
                for (char unit : Character.toChars(character)) {
                    safe.append("\\u")
                            .append(HEX.charAt(unit >> 12))
                            .append(HEX.charAt(unit >> 8 & 15))
                            .append(HEX.charAt(unit >> 4 & 15))
                            .append(HEX.charAt(unit & 15));
                }
            }
        }
    }
}
