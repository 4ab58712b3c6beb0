package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.render.Screen;

import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes machine formats to a screen: exactly into a pipe, with unsafe characters made visible on a
 * terminal. Collects what it gets, so that the screen sees few and large pieces.
 */
final class ScreenWriter extends Writer {
    private static final int CAPACITY = 16 * 1024;

    private final Appendable out;
    private final boolean terminal;
    private final StringBuilder collected = new StringBuilder(CAPACITY);

    ScreenWriter(Screen screen) {
        this.out = screen.out();
        this.terminal = screen.terminal();
    }

    /** Writes a cell: on a terminal it cannot break out of its line. */
    void cell(String text) throws IOException {
        write(terminal ? SafeText.visible(text) : text);
    }

    /** Whether there is one more row; what there is so far is shown before the service is asked. */
    boolean hasNext(RowStream rows) throws IOException {
        if (!rows.ready()) {
            flush();
        }
        return rows.hasNext();
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        collected.append(characters, offset, length);
        passOnWhenFull();
    }

    @Override
    public void write(String text) throws IOException {
        collected.append(text);
        passOnWhenFull();
    }

    @Override
    public void write(int character) throws IOException {
        collected.append((char) character);
        passOnWhenFull();
    }

    @Override
    public void flush() throws IOException {
        passOn(collected.length());
        if (out instanceof Flushable flushable) {
            flushable.flush();
        }
    }

    /** Flushes; the screen stays open. */
    @Override
    public void close() throws IOException {
        flush();
    }

    private void passOnWhenFull() throws IOException {
        int length = collected.length();
        if (length < CAPACITY) {
            return;
        }
        boolean split = Character.isHighSurrogate(collected.charAt(length - 1));
        passOn(split ? length - 1 : length);
    }

    private void passOn(int length) throws IOException {
        if (length == 0) {
            return;
        }
        String text = collected.substring(0, length);
        collected.delete(0, length);
        out.append(terminal ? SafeText.visibleLines(text) : text);
    }
}
