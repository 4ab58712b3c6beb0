package org.evsshell.simulator;

import org.evsshell.simulator.world.SeededIds;

import java.time.Duration;

/**
 * How long answers are held back: the same seed and the same order of requests give the same times.
 * May be called from any number of threads.
 */
final class Latency {
    private final Duration middle;
    private final Duration jitter;
    private final SeededIds draws;

    Latency(Duration middle, Duration jitter, long seed) {
        this.middle = middle;
        this.jitter = jitter;
        this.draws = new SeededIds(seed);
    }

    synchronized Duration next() {
        if (jitter.isZero()) {
            return middle;
        }
        long swing = (long) ((2 * draws.fraction() - 1) * jitter.toNanos());
        Duration drawn = middle.plusNanos(swing);
        return drawn.isNegative() ? Duration.ZERO : drawn;
    }
}
