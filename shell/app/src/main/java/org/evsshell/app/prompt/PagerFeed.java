package org.evsshell.app.prompt;

import org.evsshell.app.environment.ReaderGoneException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Hands text to a pager on a thread of its own. A pager takes no more than its reader wants to see,
 * and a write into its pipe cannot be interrupted; one into this can.
 */
final class PagerFeed extends OutputStream {
    private static final int MOST_WAITING = 16;

    /** The only empty piece. */
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final OutputStream pager;
    private volatile @Nullable IOException left;

    PagerFeed(OutputStream pager) {
        this.pager = pager;
        Thread.ofPlatform().daemon().name("pager").start(this::feed);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    /**
     * @throws IOException when the pager was left, or the writing thread is interrupted
     */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        IOException reason = left;
        if (reason != null) {
            throw reason;
        }
        if (length > 0) {
            put(Arrays.copyOfRange(bytes, from, from + length));
        }
    }

    private void put(byte[] bytes) throws IOException {
        try {
            waiting.put(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** No more comes: the pager's input ends behind what was written so far. */
    @Override
    public void close() throws IOException {
        put(END);
    }

    private void feed() {
        try {
            byte[] next = waiting.take();
            while (next.length > 0) {
                pass(next);
                next = waiting.take();
            }
            pager.close();
        } catch (IOException e) {
            left = new ReaderGoneException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody does
        }
    }

    /** What comes after the pager was left is of no use to anybody. */
    private void pass(byte[] bytes) {
        if (left != null) {
            return;
        }
        try {
            pager.write(bytes);
            if (waiting.isEmpty()) {
                pager.flush();
            }
        } catch (IOException e) {
            left = new ReaderGoneException(e);
        }
    }
}
