package org.evsshell.script;

/** A script method was called with something it does not take. */
final class ArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArgumentException(String message) {
        super(message, null, false, false);
    }
}
