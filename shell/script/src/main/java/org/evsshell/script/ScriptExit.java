package org.evsshell.script;

/**
 * A script called {@code exit(code)} with a code other than 0. Not a failure to report: the process
 * (or the prompt's last exit code) takes the code, nothing is printed.
 */
public final class ScriptExit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    /** The script asked for this exit code, 1 to 255. */
    public ScriptExit(int code) {
        super("exit(" + code + ")", null, false, false);
        this.code = code;
    }

    /** The exit code asked for. */
    public int code() {
        return code;
    }
}
