package org.evsshell.client.wait;

import java.time.Duration;

/**
 * The pauses between two looks.
 *
 * @param first the first pause
 * @param longest the longest; pauses grow by half until then
 */
public record Backoff(Duration first, Duration longest) {
    /** From a quarter of a second to five seconds. */
    public static final Backoff STANDARD =
            new Backoff(Duration.ofMillis(250), Duration.ofSeconds(5));

    /** The pause after so many looks, counted from 1. */
    public Duration after(int looks) {
        Duration pause = first;
        for (int grown = 1; grown < looks && pause.compareTo(longest) < 0; grown++) {
            pause = pause.multipliedBy(3).dividedBy(2);
        }
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
