package org.evsshell.client.http;

import okhttp3.Call;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends a call that takes too long: nothing new for {@link Timeouts#read}, or not the whole within
 * {@link Timeouts#call}. OkHttp would put a time-out around each 8 KB it reads, which wakes a
 * thread and reconfigures the socket: a sixth of what a list of 100,000 disks costs. Here a piece
 * costs a look at the clock, and one thread looks after all calls.
 */
final class Patience implements AutoCloseable {
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final long beforeSent;
    private final long betweenPieces;
    private final long end;
    private volatile long latest = System.nanoTime();
    private volatile boolean sent;
    private volatile @Nullable IOException ended;
    private volatile boolean done;
    private volatile @Nullable Future<?> nextLook;

    /** Before the request is on the wire, connecting and its handshake take their time. */
    Patience(Timeouts timeouts) {
        betweenPieces = timeouts.read().toNanos();
        beforeSent = timeouts.connect().toNanos() + betweenPieces;
        end = latest + timeouts.call().toNanos();
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
        lookIn(Math.min(betweenPieces, end - latest), call);
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
        IOException why = ended;
        if (why == null) {
            return failure;
        }
        why.addSuppressed(failure);
        return why;
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
        long now = System.nanoTime();
        long forPiece = (sent ? betweenPieces : beforeSent) - (now - latest);
        long left = Math.min(forPiece, end - now);
        if (done) {
            return;
        }
        if (left > 0) {
            lookIn(left, call);
            return;
        }
        ended =
                forPiece > 0
                        ? new InterruptedIOException("timeout")
                        : new SocketTimeoutException("timeout");
        call.cancel();
    }
}
