package org.evsshell.app.line;

/**
 * What follows a command on its line and goes to the system's shell as it is.
 *
 * @param kind pipe, write or append
 * @param text the operator and all behind it, verbatim
 * @param start where the operator stands in the line
 */
public record Redirection(Kind kind, String text, int start) {
    /** Where the output goes. */
    public enum Kind {
        /** {@code | program}. */
        PIPE,
        /** {@code > FILE}. */
        WRITE,
        /** {@code >> FILE}. */
        APPEND
    }

    /** What stands behind the operator, trimmed. */
    public String operand() {
        return text.substring(kind == Kind.APPEND ? 2 : 1).strip();
    }
}
