package org.evsshell.client.cancel;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The life of one invocation. Once cancelled it stays so, starts no call and wakes whoever waits.
 * Safe for use from any thread; listeners run on the cancelling thread, once each.
 */
public final class CancelScope {
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile boolean cancelled;

    /** Cancels; a second call does nothing. */
    public void cancel() {
        List<Runnable> toRun;
        synchronized (listeners) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            toRun = List.copyOf(listeners);
            listeners.clear();
        }
        toRun.forEach(Runnable::run);
    }

    /** Whether {@link #cancel()} was called. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Goes on only if not cancelled.
     *
     * @throws EvsException of kind {@link ErrorKind#INTERRUPTED} once cancelled
     */
    public void check() {
        if (cancelled) {
            throw EvsException.of(ErrorKind.INTERRUPTED, "Interrupted.");
        }
    }

    /** Runs {@code listener} on cancellation, at once if that has happened; close to forget it. */
    public Registration onCancel(Runnable listener) {
        synchronized (listeners) {
            if (!cancelled) {
                listeners.add(listener);
                return () -> forget(listener);
            }
        }
        listener.run();
        return () -> {};
    }

    /**
     * Waits, but no longer than the scope lives.
     *
     * @throws EvsException of kind {@link ErrorKind#INTERRUPTED} once cancelled, or when the thread
     *     is interrupted
     */
    public void sleep(java.time.Duration duration) {
        Thread sleeper = Thread.currentThread();
        try (Registration ignored = onCancel(sleeper::interrupt)) {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        check();
    }

    /**
     * Does work on this thread, which is interrupted on cancellation: for what waits for people and
     * programs.
     *
     * @throws EvsException of kind {@link ErrorKind#INTERRUPTED} once cancelled, whatever the work
     *     came to
     */
    public <T> T interrupting(Supplier<T> work) {
        check();
        Worker worker = new Worker(Thread.currentThread());
        T done;
        try (Registration ignored = onCancel(worker::interrupt)) {
            done = work.get();
        } catch (RuntimeException e) {
            worker.end();
            check();
            throw e;
        }
        worker.end();
        check();
        return done;
    }

    private static EvsException interrupted(@Nullable Throwable cause) {
        return EvsException.of(
                ErrorKind.INTERRUPTED, "Interrupted.", EvsException.Detail.NONE, cause);
    }

    private void forget(Runnable listener) {
        synchronized (listeners) {
            listeners.remove(listener);
        }
    }

    /** A thread that is interrupted as long as it works: what it does next must not be stopped. */
    private static final class Worker {
        private final Thread thread;
        private boolean ended;
        private boolean interrupted;

        Worker(Thread thread) {
            this.thread = thread;
        }

        synchronized void interrupt() {
            if (!ended) {
                interrupted = true;
                thread.interrupt();
            }
        }

        /** On the thread itself. */
        synchronized void end() {
            ended = true;
            if (interrupted) {
                Thread.interrupted();
            }
        }
    }

    /** A listener's place; closing it twice is harmless. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
