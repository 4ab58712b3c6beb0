package org.evsshell.client.fate;

import java.time.Duration;
import java.util.List;

/**
 * How a lost answer is followed up, as data.
 *
 * @param pauses before each look; what is absent in the last one counts as not done
 * @param sends how often a change is sent at most, each time only after it was found absent
 */
public record FatePolicy(List<Duration> pauses, int sends) {
    /** Looks at once, after half a second, one more and two more; sends at most four times. */
    public static final FatePolicy STANDARD =
            new FatePolicy(
                    List.of(
                            Duration.ZERO,
                            Duration.ofMillis(500),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(2)),
                    4);

    public FatePolicy {
        pauses = List.copyOf(pauses);
    }
}
