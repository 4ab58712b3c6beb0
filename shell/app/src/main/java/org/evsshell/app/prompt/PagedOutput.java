package org.evsshell.app.prompt;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output of one command on a terminal: what fits on the screen is written there, what does
 * not goes through a pager. Text that is flushed before it fills the screen is meant to be seen at
 * once: from then on nothing is paged. Used by one thread at a time.
 */
final class PagedOutput extends OutputStream {
    private final OutputStream terminal;
    private final Screen screen;
    private final Pager pager;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private State state = State.HOLDING;
    private int rows;
    private int column;
    private Pager.@Nullable Running running;

    private enum State {
        HOLDING,
        DIRECT,
        PAGING
    }

    /** How large the terminal is now. */
    interface Screen {
        int rows();

        int columns();
    }

    PagedOutput(OutputStream terminal, Screen screen, Pager pager) {
        this.terminal = terminal;
        this.screen = screen;
        this.pager = pager;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        switch (state) {
            case DIRECT -> terminal.write(bytes, from, length);
            case PAGING -> page(bytes, from, length);
            case HOLDING -> {
                held.write(bytes, from, length);
                count(bytes, from, length);
                if (rows >= screen.rows() - 1) {
                    startPaging();
                }
            }
        }
    }

    /** Counts rows; continuation bytes of UTF-8 take no cell, which is near enough here. */
    private void count(byte[] bytes, int from, int length) {
        for (int index = from; index < from + length; index++) {
            if (bytes[index] == '\n') {
                rows++;
                column = 0;
            } else if ((bytes[index] & 0xc0) != 0x80 && ++column > screen.columns()) {
                rows++;
                column = 1;
            }
        }
    }

    private void startPaging() throws IOException {
        running = pager.start();
        byte[] bytes = held.toByteArray();
        held.reset();
        if (running == null) {
            state = State.DIRECT;
            terminal.write(bytes);
            return;
        }
        state = State.PAGING;
        page(bytes, 0, bytes.length);
    }

    private void page(byte[] bytes, int from, int length) throws IOException {
        Pager.Running to = running;
        if (to != null) {
            to.input().write(bytes, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        switch (state) {
            case PAGING -> page(new byte[0], 0, 0);
            case DIRECT -> terminal.flush();
            case HOLDING -> {
                if (held.size() > 0) {
                    held.writeTo(terminal);
                    held.reset();
                    terminal.flush();
                    state = State.DIRECT;
                }
            }
        }
    }

    /** The command has ended: shows what is held, waits until the pager is left. */
    void finish() throws IOException {
        flush();
        Pager.Running to = running;
        state = State.HOLDING;
        running = null;
        rows = 0;
        column = 0;
        if (to != null) {
            to.finish();
        }
    }
}
