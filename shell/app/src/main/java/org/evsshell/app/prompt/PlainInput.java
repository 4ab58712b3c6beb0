package org.evsshell.app.prompt;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Lines typed at a terminal that cannot move its cursor, for the prompt and for questions. Reading
 * cannot be interrupted, but whoever waits for it can: the line goes to the next who asks. For one
 * reader at a time.
 */
final class PlainInput {
    private final BufferedReader in;
    private @Nullable FutureTask<@Nullable String> reading;

    PlainInput(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /**
     * The next line; null at the end.
     *
     * @throws EvsException of kind {@code INTERRUPTED} when the thread is interrupted
     */
    @Nullable String line() {
        FutureTask<@Nullable String> next = reading;
        if (next == null) {
            next = new FutureTask<>(in::readLine);
            reading = next;
            Thread.ofPlatform().daemon().name("plain-input").start(next);
        }
        try {
            String line = next.get();
            reading = null;
            return line;
        } catch (InterruptedException e) {
            throw EvsException.of(
                    ErrorKind.INTERRUPTED, "Interrupted.", EvsException.Detail.NONE, e);
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException(e.getCause()));
        }
    }
}
