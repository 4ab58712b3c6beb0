package org.evsshell.script;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One call of a script on its way, on a virtual thread of its own. Reads are dropped when the
 * script ends, changes get a little time for their answer. Safe for use from any thread.
 */
final class Work {
    private final String call;
    private final boolean changing;
    private final Thread thread;
    private final CompletableFuture<String> reply = new CompletableFuture<>();

    /**
     * @param call what the script called, for people
     * @param task gives the reply; throws nothing
     */
    Work(String call, boolean changing, Supplier<String> task) {
        this.call = call;
        this.changing = changing;
        this.thread = Thread.ofVirtual().unstarted(() -> reply.complete(task.get()));
    }

    void start() {
        thread.start();
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
        if (reply.complete(Replies.abandoned(call, changing))) {
            thread.interrupt();
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
