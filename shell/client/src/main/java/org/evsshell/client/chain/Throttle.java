package org.evsshell.client.chain;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.Refusals;
import org.evsshell.client.time.Timing;

import java.time.Duration;
import java.time.Instant;

/** Lets calls pass at a pace, and tells the pace what the service refused. */
public final class Throttle implements Interceptor {
    private final Pace pace;
    private final Timing timing;

    /** Holds calls back to the pace. */
    public Throttle(Pace pace, Timing timing) {
        this.pace = pace;
        this.timing = timing;
    }

    @Override
    public Answer intercept(Exchange exchange, Next next) {
        await(exchange);
        Instant sent = timing.clock().instant();
        Answer answer = next.proceed(exchange);
        if (answer.status() >= 400
                && Refusals.kind(answer.status(), answer.fault().code()) == ErrorKind.THROTTLED) {
            Duration asked =
                    answer.header("retry-after")
                            .flatMap(text -> RetryAfter.read(text, timing.clock()))
                            .orElse(Duration.ZERO);
            pace.refused(sent, timing.clock().instant(), asked);
        }
        return answer;
    }

    private void await(Exchange exchange) {
        boolean background = exchange.context().background();
        Duration wait = pace.take(background, timing.clock().instant());
        if (wait.isZero()) {
            return;
        }
        if (!background) {
            pace.waits(true);
        }
        try {
            while (!wait.isZero()) {
                timing.sleeper().sleep(exchange.context().scope(), wait);
                wait = pace.take(background, timing.clock().instant());
            }
        } finally {
            if (!background) {
                pace.waits(false);
            }
        }
    }
}
