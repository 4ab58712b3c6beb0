package org.evsshell.client.chain;

import java.time.Duration;

/**
 * How patient the client is, as data.
 *
 * @param attempts how often a call that may be repeated is sent at most
 * @param unreachableAttempts the same while no connection can be made at all
 * @param throttledAttempts the same while the service asks to slow down
 * @param first the pause after the first failure; it doubles
 * @param longest the longest pause of our own
 * @param longestAsked the longest pause the service may ask for; more is a failure at once
 */
public record RetryPolicy(
        int attempts,
        int unreachableAttempts,
        int throttledAttempts,
        Duration first,
        Duration longest,
        Duration longestAsked) {
    /** 5 attempts, 2 while unreachable, 10 while throttled; pauses of 0.4 to 10 seconds. */
    public static final RetryPolicy STANDARD =
            new RetryPolicy(
                    5,
                    2,
                    10,
                    Duration.ofMillis(400),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60));

    /** The pause after the given attempt, counted from 1, without chance in it. */
    Duration pauseAfter(int attempt) {
        Duration pause = first;
        for (int doubled = 1; doubled < attempt && pause.compareTo(longest) < 0; doubled++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
