package org.evsshell.app.run;

/** A command asks for an exit code of its own and has nothing to say: a script's {@code exit}. */
public final class ExitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    /** Ends the command with this code. */
    public ExitException(int code) {
        super("exit " + code, null, false, false);
        this.code = code;
    }

    /** The exit code asked for. */
    public int code() {
        return code;
    }
}
