package org.evsshell.client.time;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Everything about time and chance that the client uses. Safe for use from any thread if its parts
 * are.
 *
 * @param clock tells the time
 * @param sleeper lets it pass
 * @param random draws; must be safe for use from any thread
 */
public record Timing(InstantSource clock, Sleeper sleeper, RandomGenerator random) {
    /** Between half and all of a duration, so that many clients do not come back at once. */
    public Duration jittered(Duration duration) {
        return duration.dividedBy(2)
                .plusNanos((long) (random.nextDouble() * duration.toNanos() / 2));
    }

    /** A new random name for one call. */
    public String freshMark() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
