package org.evsshell.script;

import org.graalvm.polyglot.Context;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * Ends script code that runs on after cancellation: a loop, a catch, a finally. What waits in a
 * host function is left to that function.
 */
final class Stopper {
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final Duration LAST_PATIENCE = Duration.ofMillis(400);

    private final Context context;
    private long turn;
    private boolean inScript;
    private boolean ended;

    Stopper(Context context) {
        this.context = context;
    }

    /** Script code starts to run, or goes on after a host function. */
    synchronized void enter() {
        turn++;
        inScript = true;
    }

    /** Script code ended its turn, or waits in a host function. */
    synchronized void leave() {
        inScript = false;
    }

    /** The run is over. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** The run is cancelled: watches until its end. */
    void watch() {
        Thread.ofVirtual().start(this::stopWhatRuns);
    }

    private void stopWhatRuns() {
        try {
            while (waitForStuckTurn()) {
                interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether script code ran through a whole patience; false once the run is over. */
    private synchronized boolean waitForStuckTurn() throws InterruptedException {
        while (!ended) {
            long seen = turn;
            wait(PATIENCE.toMillis());
            if (!ended && inScript && seen == turn) {
                return true;
            }
        }
        return false;
    }

    private void interrupt() {
        try {
            context.interrupt(LAST_PATIENCE);
        } catch (TimeoutException e) {
            context.close(true);
        }
    }
}
