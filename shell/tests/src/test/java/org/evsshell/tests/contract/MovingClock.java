package org.evsshell.tests.contract;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.time.Sleeper;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Client's and simulator's common time: it passes when somebody waits, and then at once. */
public final class MovingClock implements InstantSource, Sleeper {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public void sleep(CancelScope scope, Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }
}
