package org.evsshell.app.prompt;

/** Where lines come from. */
interface LineSource {
    /** Shows the prompt and reads a line. */
    Read read(PromptText prompt);

    /** What came of reading. */
    sealed interface Read {
        /** A line, whole. */
        record Line(String text) implements Read {}

        /** Ctrl-C: what was typed is thrown away. */
        record Cleared() implements Read {}

        /** Ctrl-D, or the end of the input. */
        record End() implements Read {}
    }
}
