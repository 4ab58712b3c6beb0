package org.evsshell.app.run;

import java.io.IOException;

/** Nobody reads standard output any more: a listing ends quietly, a change goes on. */
public final class ClosedOutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedOutputException(IOException cause) {
        super(cause);
    }
}
