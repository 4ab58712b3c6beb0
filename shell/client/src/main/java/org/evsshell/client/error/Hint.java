package org.evsshell.client.error;

/**
 * What to type or do next. Whoever shows it otherwise, such as one hint for many failures, looks at
 * which hint it is, never at its text.
 */
public interface Hint {
    /** As it is shown. */
    String text();

    /** A hint of which only the words matter. */
    static Hint of(String text) {
        return new Words(text);
    }

    /**
     * Only words.
     *
     * @param text what they are
     */
    record Words(String text) implements Hint {}
}
