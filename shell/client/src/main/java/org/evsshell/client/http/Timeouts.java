package org.evsshell.client.http;

import java.time.Duration;

/**
 * How long the wire waits.
 *
 * @param connect for a connection
 * @param read between two pieces of an answer
 * @param call for one request and its whole answer
 */
public record Timeouts(Duration connect, Duration read, Duration call) {
    /** 10 seconds to connect, 60 between pieces, 180 for the whole. */
    public static final Timeouts STANDARD =
            new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(180));
}
