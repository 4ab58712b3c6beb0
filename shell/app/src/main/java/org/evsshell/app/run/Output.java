package org.evsshell.app.run;

import org.evsshell.app.render.SafeText;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where one run's output goes, as UTF-8 whatever the locale. Used by one thread at a time. */
public final class Output {
    private static final String CLEAR = "\u001b[H\u001b[2J";

    private final Writer writer;
    private final boolean terminal;

    Output(OutputStream out, boolean terminal) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.terminal = terminal;
    }

    /** Whether it is a terminal. */
    public boolean terminal() {
        return terminal;
    }

    /** What renderers write to. */
    Writer writer() {
        return writer;
    }

    /**
     * Writes text that is no result, made safe for a terminal.
     *
     * @throws ClosedOutputException when it takes no more
     */
    public void print(String text) {
        write(terminal ? SafeText.visibleLines(text) : text);
    }

    /** Clears the screen, where there is one. */
    public void clearScreen() {
        if (terminal) {
            write(CLEAR);
        }
    }

    private void write(String text) {
        try {
            writer.write(text);
            writer.flush();
        } catch (IOException e) {
            throw new ClosedOutputException(e);
        }
    }

    /** Writes out what is buffered. */
    void flush() throws IOException {
        writer.flush();
    }
}
