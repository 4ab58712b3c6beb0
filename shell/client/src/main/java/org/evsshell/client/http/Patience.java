package org.evsshell.client.http;

import okhttp3.Call;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends a call when its answer stops coming: {@link Timeouts#read} after its latest piece. OkHttp
 * would put a time-out around each 8 KB it reads, which wakes a thread and reconfigures the socket:
 * a sixth of what a list of 100,000 disks costs. Here a piece costs a look at the clock, and one
 * thread looks after all calls.
 */
final class Patience implements AutoCloseable {
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final long beforeSent;
    private final long betweenPieces;
    private volatile long latest = System.nanoTime();
    private volatile boolean sent;
    private volatile boolean over;
    private volatile boolean done;
    private volatile @Nullable Future<?> nextLook;

    /** Before the request is on the wire, connecting and its handshake take their time. */
    Patience(Timeouts timeouts) {
        betweenPieces = timeouts.read().toNanos();
        beforeSent = timeouts.connect().toNanos() + betweenPieces;
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("http-patience").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /** The call begins. */
    void watch(Call call) {
        lookIn(betweenPieces, call);
    }

    /** The request goes on the wire. */
    void sent() {
        latest = System.nanoTime();
        sent = true;
    }

    /** Whether any of it may have arrived. */
    boolean isSent() {
        return sent;
    }

    /** A piece of the answer is here. */
    void heard() {
        latest = System.nanoTime();
    }

    /** Why the call failed: what it failed with, unless it was ended here. */
    IOException why(IOException failure) {
        if (!over) {
            return failure;
        }
        SocketTimeoutException timeout = new SocketTimeoutException("timeout");
        timeout.initCause(failure);
        return timeout;
    }

    @Override
    public void close() {
        done = true;
        Future<?> look = nextLook;
        if (look != null) {
            look.cancel(false);
        }
    }

    private void lookIn(long nanos, Call call) {
        nextLook = TIMER.schedule(() -> look(call), nanos, TimeUnit.NANOSECONDS);
    }

    private void look(Call call) {
        long left = (sent ? betweenPieces : beforeSent) - (System.nanoTime() - latest);
        if (left > 0 && !done) {
            lookIn(left, call);
        } else if (!done) {
            over = true;
            call.cancel();
        }
    }
}
