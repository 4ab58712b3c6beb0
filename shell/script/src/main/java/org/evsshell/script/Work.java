package org.evsshell.script;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One call of a script on its way, on a thread of its own. Reads are dropped when the script ends,
 * changes get a little time for their answer. Safe for use from any thread.
 */
final class Work {
    private final String call;
    private final boolean changing;
    private final Supplier<String> task;
    private final CompletableFuture<String> reply = new CompletableFuture<>();
    private volatile @Nullable Thread thread;

    /**
     * @param call what the script called, for people
     * @param task gives the reply; throws nothing
     */
    Work(String call, boolean changing, Supplier<String> task) {
        this.call = call;
        this.changing = changing;
        this.task = task;
    }

    /**
     * The script waits for it: one at a time, on a platform thread, since virtual threads on the
     * network hold up the end of the process (docs/adr/011).
     */
    void startAwaited() {
        start(Thread.ofPlatform().daemon());
    }

    /** The script goes on meanwhile: thousands may be on their way, on virtual threads. */
    void startBeside() {
        start(Thread.ofVirtual());
    }

    private void start(Thread.Builder threads) {
        Thread made = threads.unstarted(() -> reply.complete(task.get()));
        thread = made;
        made.start();
    }

    /** Hears the reply, on the thread that gives it. */
    void whenDone(Consumer<String> listener) {
        var _ = reply.thenAccept(listener);
    }

    /** The script ends: a read is dropped at once. */
    void cancel() {
        if (!changing) {
            abandon();
        }
    }

    /** Nobody waits any longer. */
    void abandon() {
        Thread worker = thread;
        if (reply.complete(Replies.abandoned(call, changing)) && worker != null) {
            worker.interrupt();
        }
    }

    /** Waits for the reply, which comes by itself or by {@link #abandon()}. */
    String await() {
        while (true) {
            try {
                return reply.get();
            } catch (InterruptedException ignored) {
                // The engine interrupts whoever runs a cancelled script; the reply comes all the
                // same, at once for a read and within the grace for a change.
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    String call() {
        return call;
    }

    boolean changing() {
        return changing;
    }
}
