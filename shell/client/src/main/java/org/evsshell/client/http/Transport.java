package org.evsshell.client.http;

import java.io.IOException;

/** Carries one request to a server and its answer back. Safe for use from any thread. */
public interface Transport {
    /**
     * Sends and waits for the answer.
     *
     * @throws IOException when no answer came; the request may have arrived all the same
     */
    WireAnswer send(WireRequest request) throws IOException;
}
