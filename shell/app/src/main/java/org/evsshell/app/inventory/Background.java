package org.evsshell.app.inventory;

import java.time.Duration;

/** Work beside the prompt. */
public interface Background extends AutoCloseable {
    /** Runs a task soon, on another thread. */
    void soon(Runnable task);

    /** Runs a task after a while, on another thread. */
    void later(Duration delay, Runnable task);

    /** Whether the current thread runs such a task. */
    boolean isCurrent();

    /** Interrupts what runs and forgets the rest. */
    @Override
    void close();
}
