package org.evsshell.app.run;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard error as UTF-8, a line at a time. A progress line is wiped before anything else is
 * written. Safe for use from any thread. When nobody reads standard error any more there is nobody
 * left to tell, so failures to write are dropped.
 */
public final class ErrorStream implements Appendable {
    private static final String WIPE = "\r\u001b[K";

    private final OutputStream err;
    private boolean progressShown;

    /** Writes to {@code err}. */
    public ErrorStream(OutputStream err) {
        this.err = err;
    }

    @Override
    public synchronized Appendable append(@Nullable CharSequence text) {
        wipe();
        write(String.valueOf(text));
        return this;
    }

    @Override
    public Appendable append(@Nullable CharSequence text, int start, int end) {
        return append(String.valueOf(text).substring(start, end));
    }

    @Override
    public Appendable append(char character) {
        return append(String.valueOf(character));
    }

    /** Writes a whole line. */
    public synchronized void line(String text) {
        append(text + "\n");
    }

    /** Replaces the progress line; an empty text only wipes it. */
    public synchronized void progress(String text) {
        wipe();
        if (!text.isEmpty()) {
            write(text);
            progressShown = true;
        }
    }

    private void wipe() {
        if (progressShown) {
            write(WIPE);
            progressShown = false;
        }
    }

    private void write(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            progressShown = false;
        }
    }
}
