package org.evsshell.client.http;

import java.io.IOException;

/** Nothing of the request reached the server: no connection was had. Sending again is safe. */
public final class UnsentException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What kept the connection from being made. */
    public UnsentException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
