package org.evsshell.client.chain;

import org.evsshell.client.time.Timing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A bucket of tokens, one per request sent. Background calls take only from its upper half, so that
 * foreground calls never wait for them. Safe for use from any thread.
 */
public final class Throttle implements Interceptor {
    private final ThrottlePolicy policy;
    private final Timing timing;
    private final ReentrantLock lock = new ReentrantLock();
    private double tokens;
    private Instant filled;

    /** A full bucket. */
    public Throttle(ThrottlePolicy policy, Timing timing) {
        this.policy = policy;
        this.timing = timing;
        tokens = policy.burst();
        filled = timing.clock().instant();
    }

    @Override
    public Answer intercept(Exchange exchange, Next next) {
        double reserve = exchange.context().background() ? policy.burst() / 2.0 : 0;
        for (Duration wait = take(reserve); !wait.isZero(); wait = take(reserve)) {
            timing.sleeper().sleep(exchange.context().scope(), wait);
        }
        return next.proceed(exchange);
    }

    /** Takes a token, or says how long until there may be one. */
    private Duration take(double reserve) {
        lock.lock();
        try {
            Instant now = timing.clock().instant();
            double seconds = Math.max(0, Duration.between(filled, now).toNanos() / 1e9);
            tokens = Math.min(policy.burst(), tokens + seconds * policy.perSecond());
            filled = now;
            if (tokens >= reserve + 1) {
                tokens--;
                return Duration.ZERO;
            }
            double missing = (reserve + 1 - tokens) / policy.perSecond();
            return Duration.ofNanos((long) Math.ceil(missing * 1e9) + 1);
        } finally {
            lock.unlock();
        }
    }
}
