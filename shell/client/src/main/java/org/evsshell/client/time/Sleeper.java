package org.evsshell.client.time;

import org.evsshell.client.cancel.CancelScope;

import java.time.Duration;

/** Lets time pass; tests let it pass at once. Safe for use from any thread. */
@FunctionalInterface
public interface Sleeper {
    /** Really waits, and wakes up when the scope is cancelled. */
    Sleeper REAL = CancelScope::sleep;

    /**
     * Waits, but no longer than the scope lives.
     *
     * @throws org.evsshell.client.error.EvsException of kind {@code INTERRUPTED} once cancelled
     */
    void sleep(CancelScope scope, Duration duration);
}
