package org.evsshell.app.run;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Nobody reads standard output any more: a listing ends quietly, a change goes on. */
public final class ClosedOutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the system says of a file that takes no more; Java passes nothing else on. */
    private static final List<String> FULL =
            List.of(
                    "No space left on device",
                    "Disk quota exceeded",
                    "File too large",
                    "Input/output error");

    ClosedOutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** The failure it is where no reader left: half a file must not pass for a whole one. */
    Optional<EvsException> loss() {
        String reason = String.valueOf(getMessage());
        if (!FULL.contains(reason)) {
            return Optional.empty();
        }
        String message = "The output is incomplete: it cannot be written (" + reason + ").";
        return Optional.of(
                EvsException.of(ErrorKind.CONFIG, message, EvsException.Detail.NONE, this));
    }
}
