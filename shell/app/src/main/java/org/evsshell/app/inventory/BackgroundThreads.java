package org.evsshell.app.inventory;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A virtual thread for each task: the process never waits for them. */
public final class BackgroundThreads implements Background {
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    @Override
    public void soon(Runnable task) {
        later(Duration.ZERO, task);
    }

    @Override
    public void later(Duration delay, Runnable task) {
        Thread thread = Thread.ofVirtual().name("inventory").unstarted(() -> run(delay, task));
        threads.add(thread);
        thread.start();
    }

    private void run(Duration delay, Runnable task) {
        try {
            if (delay.isPositive()) {
                Thread.sleep(delay);
            }
            if (!closed) {
                task.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed: nothing is left to do
        } finally {
            threads.remove(Thread.currentThread());
        }
    }

    @Override
    public boolean isCurrent() {
        return threads.contains(Thread.currentThread());
    }

    @Override
    public void close() {
        closed = true;
        threads.forEach(Thread::interrupt);
    }
}
