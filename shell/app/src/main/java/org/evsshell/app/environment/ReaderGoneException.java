package org.evsshell.app.environment;

import java.io.IOException;

/** What was to be written is of no use to anybody: who read it has left. */
public final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why it could not be written. */
    public ReaderGoneException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
