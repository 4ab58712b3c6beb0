package org.evsshell.app.prompt;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output of one command on a terminal: what fits on the screen is written there, what does
 * not goes through a pager. Text that is flushed before it fills the screen is meant to be seen at
 * once: from then on nothing is paged. Used by one thread at a time; what is to be said besides, by
 * any thread, waits until the pager is left.
 */
final class PagedOutput extends OutputStream {
    private final OutputStream terminal;
    private final OutputStream errors;
    private final Screen screen;
    private final Pager pager;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private volatile State state = State.HOLDING;
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

    /** Pages what goes to a terminal, whose standard error is {@code errors}. */
    PagedOutput(OutputStream terminal, OutputStream errors, Screen screen, Pager pager) {
        this.terminal = terminal;
        this.errors = errors;
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
            case PAGING -> {} // the feed sees to that
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

    /** Standard error, held back while the screen is a pager's. */
    OutputStream errors() {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                write(new byte[] {(byte) octet}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                synchronized (said) {
                    OutputStream to = state == State.PAGING ? said : errors;
                    to.write(bytes, from, length);
                }
            }

            @Override
            public void flush() throws IOException {
                errors.flush();
            }
        };
    }

    /** What was to be said while the screen was a pager's. */
    private byte[] unsaid() {
        synchronized (said) {
            state = State.HOLDING;
            byte[] bytes = said.toByteArray();
            said.reset();
            return bytes;
        }
    }

    /** The command has ended: shows what is held, waits until the pager is left. */
    void finish() throws IOException {
        Pager.Running to = running;
        running = null;
        rows = 0;
        column = 0;
        try {
            flush();
            if (to != null) {
                to.finish();
            }
        } finally {
            errors.write(unsaid());
            errors.flush();
        }
    }
}
