package org.evsshell.app.run;

import org.evsshell.client.cancel.CancelScope;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * One command at work on a thread of its own, which can be interrupted. Cancelling ends the scope:
 * what is on the wire gets a grace, then, or on a second cancel, the thread is interrupted and
 * finally left behind. A platform thread: see docs/adr/011.
 */
final class Running {
    /** What a change on the wire gets for its answer. */
    private static final Duration GRACE_FOR_CHANGES = Duration.ofSeconds(5);

    private static final Duration GRACE_FOR_READS = Duration.ofMillis(600);
    private static final Duration GRACE_AFTER_CUT = Duration.ofMillis(300);

    /** The exit code of work that ended without one. */
    private static final int DIED = 1;

    private enum Event {
        ENDED,
        CANCELLED,
        CUT
    }

    private final CancelScope scope = new CancelScope();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /**
     * Looked up before the work begins. Work can die because a file of the program was replaced
     * meanwhile; its end, and a signal, must not need another class from there.
     */
    private final Event ended = Event.ENDED;

    private volatile Duration grace = GRACE_FOR_READS;
    private volatile int code = DIED;

    CancelScope scope() {
        return scope;
    }

    /** From now on cancelling leaves time, for the answers of changes on the wire above all. */
    void endsSlowly() {
        grace = GRACE_FOR_CHANGES;
    }

    /** Cancels; the second time, cuts. Called from signal handlers and key bindings. */
    void cancel() {
        boolean first = !scope.isCancelled();
        scope.cancel();
        events.add(first ? Event.CANCELLED : Event.CUT);
    }

    /** Does the work and gives its exit code; {@code abandoned} when it had to be left behind. */
    int run(IntSupplier work, IntSupplier abandoned) {
        Thread worker =
                Thread.ofPlatform()
                        .daemon()
                        .name("command")
                        .start(
                                () -> {
                                    try {
                                        code = work.getAsInt();
                                    } finally {
                                        events.add(ended);
                                    }
                                });
        try {
            return await(worker) ? code : abandoned.getAsInt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            scope.cancel();
            return abandoned.getAsInt();
        }
    }

    private boolean await(Thread worker) throws InterruptedException {
        if (events.take() == ended) {
            return true;
        }
        if (events.poll(grace.toMillis(), TimeUnit.MILLISECONDS) == ended) {
            return true;
        }
        worker.interrupt();
        return events.poll(GRACE_AFTER_CUT.toMillis(), TimeUnit.MILLISECONDS) == ended;
    }
}
