package org.evsshell.app.run;

import org.evsshell.app.environment.ReaderGoneException;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;

/** Standard output takes no more: a listing ends, a change goes on. */
public final class ClosedOutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedOutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** The failure it is where no reader left: half a file must not pass for a whole one. */
    public Optional<EvsException> loss() {
        if (getCause() instanceof ReaderGoneException
                || getCause() instanceof InterruptedIOException) {
            return Optional.empty();
        }
        String message = "The output is incomplete: it cannot be written (" + getMessage() + ").";
        return Optional.of(
                EvsException.of(ErrorKind.CONFIG, message, EvsException.Detail.NONE, this));
    }
}
