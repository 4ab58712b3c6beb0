package org.evsshell.client.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How fast calls may be sent right now: a bucket of tokens, one per request, filled at a rate that
 * learns. A refusal to take more (429) halves the rate and lets nobody send until the pause the
 * service asked for is over; while none comes the rate grows again, quickly up to where it was
 * refused, slowly beyond. Background calls take only from the bucket's upper half, and only while
 * no other call waits. Connections that share a pace share all of this. Safe for use from any
 * thread.
 */
public final class Pace {
    private static final double SLOWEST = 1;
    private static final double QUICK_GROWTH_PER_SECOND = 1.5;
    private static final double SLOW_GROWTH_PER_SECOND = 1.05;

    /** Up to so much of the rate that was refused, growth is quick. */
    private static final double KNOWN_GOOD = 0.8;

    private static final double ROUNDING = 1e-6;

    /** A service that asks for more is not waited for by all: each call fails by itself. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final ThrottlePolicy policy;
    private final ReentrantLock lock = new ReentrantLock();
    private double tokens;
    private double rate;
    private double refusedAt;
    private Instant filled = Instant.MIN;
    private Instant slowedAt = Instant.MIN;
    private Instant closedUntil = Instant.MIN;
    private int waiting;

    /** A full bucket at the policy's rate. */
    public Pace(ThrottlePolicy policy) {
        this.policy = policy;
        tokens = policy.burst();
        rate = policy.perSecond();
        refusedAt = policy.perSecond();
    }

    /** How many calls a second are sent at most just now. */
    double rate() {
        lock.lock();
        try {
            return rate;
        } finally {
            lock.unlock();
        }
    }

    /** A foreground call begins or ceases to wait for its turn. */
    void waits(boolean begins) {
        lock.lock();
        try {
            waiting += begins ? 1 : -1;
        } finally {
            lock.unlock();
        }
    }

    /** Takes a token, or says how long until there may be one. */
    Duration take(boolean background, Instant now) {
        lock.lock();
        try {
            pass(now);
            if (now.isBefore(closedUntil)) {
                return Duration.between(now, closedUntil);
            }
            if (background && waiting > 0) {
                return seconds(1 / rate);
            }
            double reserve = background ? Math.min(policy.burst() / 2.0, capacity() - 1) : 0;
            if (tokens >= reserve + 1 - ROUNDING) {
                tokens--;
                return Duration.ZERO;
            }
            return seconds((reserve + 1 - tokens) / rate);
        } finally {
            lock.unlock();
        }
    }

    /** The service refused a call that was sent at {@code sent}, and asked for a pause or none. */
    void refused(Instant sent, Instant now, Duration asked) {
        lock.lock();
        try {
            pass(now);
            Duration pause = asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
            if (now.plus(pause).isAfter(closedUntil)) {
                closedUntil = now.plus(pause);
            }
            // Those that were under way when the rate was cut say nothing about the new one.
            if (sent.isAfter(slowedAt)) {
                refusedAt = rate;
                rate = Math.max(SLOWEST, rate / 2);
                slowedAt = now;
            }
            tokens = Math.min(tokens, 0);
        } finally {
            lock.unlock();
        }
    }

    private void pass(Instant now) {
        if (filled.equals(Instant.MIN)) {
            filled = now;
        }
        double passed = Math.max(0, Duration.between(filled, now).toNanos() / 1e9);
        filled = now;
        double earned = passed * rate;
        double growth =
                rate < refusedAt * KNOWN_GOOD ? QUICK_GROWTH_PER_SECOND : SLOW_GROWTH_PER_SECOND;
        rate = Math.min(policy.perSecond(), rate * Math.pow(growth, passed));
        tokens = Math.min(capacity(), tokens + earned);
    }

    /** What is saved up: the burst, but no more than a second's worth once slowed down. */
    private double capacity() {
        return rate < policy.perSecond() ? Math.min(policy.burst(), rate) : policy.burst();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos((long) Math.ceil(seconds * 1e9) + 1);
    }
}
