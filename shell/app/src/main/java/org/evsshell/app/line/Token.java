package org.evsshell.app.line;

/**
 * One word of a line.
 *
 * @param text what it means, quotes and escapes resolved
 * @param start where it begins in the line, the opening quote included
 * @param end where it ends in the line, the closing quote included
 * @param quote the quote that is still open at its end, else the one it began with
 */
public record Token(String text, int start, int end, Quote quote) {
    /** How a word is quoted. */
    public enum Quote {
        NONE,
        SINGLE,
        DOUBLE
    }
}
