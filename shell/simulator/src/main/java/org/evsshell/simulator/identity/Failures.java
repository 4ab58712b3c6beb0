package org.evsshell.simulator.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How often in a row an access key came with a wrong signature: more than five lock it for five
 * minutes (API Gateway reference, APIG.0301).
 *
 * @param last when it last did
 */
public record Failures(int inARow, Instant last) {
    private static final int TOLERATED = 5;
    private static final Duration LOCK = Duration.ofMinutes(5);

    boolean lock(Instant now) {
        return inARow > TOLERATED && now.isBefore(last.plus(LOCK));
    }

    /** One more; after a lock the count starts again. */
    Failures more(Instant now) {
        boolean served = inARow > TOLERATED && !lock(now);
        return new Failures(served ? 1 : inARow + 1, now);
    }
}
