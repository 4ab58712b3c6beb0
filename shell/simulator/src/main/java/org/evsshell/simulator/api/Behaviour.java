package org.evsshell.simulator.api;

import java.time.Duration;

/**
 * How a simulator behaves beyond what its world holds.
 *
 * @param pageLimit the most rows of one page, whatever is asked for
 * @param transition how long a passing state lasts
 * @param endpoints where it says it is
 */
public record Behaviour(int pageLimit, Duration transition, Endpoints endpoints) {

    public Behaviour {
        if (pageLimit < 1) {
            throw new IllegalArgumentException("page limit is below 1: " + pageLimit);
        }
        if (transition.isNegative()) {
            throw new IllegalArgumentException("transition is negative: " + transition);
        }
    }
}
