package org.evsshell.client.fake;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.time.Sleeper;
import org.evsshell.client.time.Timing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** Time that passes only when somebody sleeps, and then at once. */
public final class FakeTime implements InstantSource, Sleeper {
    /** When it starts. */
    public static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public void sleep(CancelScope scope, Duration duration) {
        scope.check();
        pauses.add(duration);
        pass(duration);
    }

    /** Lets time pass. */
    public void pass(Duration duration) {
        now.updateAndGet(then -> then.plus(duration));
    }

    /** Every pause somebody slept. */
    public List<Duration> pauses() {
        return pauses;
    }

    /** This time with seeded chance. */
    public Timing timing() {
        return new Timing(this, this, new Random(7));
    }
}
