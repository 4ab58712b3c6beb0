package org.evsshell.plugin.command;

/** A word that cannot be a parameter's value; the shell turns it into a usage error. */
public final class BadValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, continuing the sentence that begins with the option and the word. */
    public BadValueException(String why) {
        super(why);
    }

    /** What is wrong, and what found it. */
    public BadValueException(String why, Throwable cause) {
        super(why, cause);
    }
}
