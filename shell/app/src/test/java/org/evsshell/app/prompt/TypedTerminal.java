package org.evsshell.app.prompt;

import org.jline.builtins.ScreenTerminal;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.WriterOutputStream;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A terminal without a device: keys come from a test, the screen is drawn into memory. */
final class TypedTerminal implements AutoCloseable {
    private static final String INTERRUPTED = "\u0000interrupted";

    private final ScreenTerminal screen;
    private final PipedOutputStream keys = new PipedOutputStream();
    private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(10);
    private final ExternalTerminal terminal;
    private final LineEditor editor;
    private @Nullable Thread reader;

    TypedTerminal(int rows, int columns) throws IOException {
        this.screen = new ScreenTerminal(columns, rows);
        Writer drawing =
                new Writer() {
                    @Override
                    public void write(char[] text, int from, int length) {
                        draw(new String(text, from, length));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        WriterOutputStream out = new WriterOutputStream(drawing, StandardCharsets.UTF_8);
        this.terminal =
                new ExternalTerminal(
                        "test",
                        "xterm",
                        new PipedInputStream(keys, 1 << 16),
                        out,
                        StandardCharsets.UTF_8);
        terminal.setSize(new Size(columns, rows));
        this.editor = new LineEditor(terminal);
        editor.setParser(LineParser.of(LineParser::isWholeCommand));
    }

    private void draw(String text) {
        synchronized (screen) {
            screen.write(text);
            screen.notifyAll();
        }
    }

    LineEditor editor() {
        return editor;
    }

    /** The line these keys make; null when it was thrown away. */
    @Nullable String line(String typed) {
        begin(typed);
        try {
            String line = lines.take();
            return line.equals(INTERRUPTED) ? null : line;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins a line with these keys. */
    void begin(String typed) {
        Thread thread = new Thread(this::read, "typed line");
        thread.setDaemon(true);
        thread.start();
        reader = thread;
        awaitLast(">");
        type(typed);
    }

    private void read() {
        try {
            lines.add(editor.readLine("> "));
        } catch (UserInterruptException | EndOfFileException e) {
            lines.add(INTERRUPTED);
        } catch (IllegalStateException e) {
            lines.add(INTERRUPTED); // the test is over and the terminal closed
        }
    }

    void type(String typed) {
        try {
            keys.write(typed.getBytes(StandardCharsets.UTF_8));
            keys.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the screen shows exactly this; the test's own time limit ends the wait. */
    void awaitScreen(String expected) {
        awaitScreen(expected, false);
    }

    /** Waits until the last line of the screen is this, and gives the whole. */
    String awaitLast(String line) {
        return awaitScreen(line, true);
    }

    private String awaitScreen(String expected, boolean onlyEnd) {
        synchronized (screen) {
            String shown = shown();
            while (!(onlyEnd ? lastLine(shown) : shown).equals(expected)) {
                try {
                    long before = System.nanoTime();
                    screen.wait(5_000);
                    if (System.nanoTime() - before > 4_900_000_000L) {
                        throw new AssertionError(
                                "expected:\n" + expected + "\nbut the screen shows:\n" + shown());
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                shown = shown();
            }
            return shown;
        }
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    private String shown() {
        StringBuilder text = new StringBuilder();
        for (String line : screen.toString().split("\n", -1)) {
            text.append(line.stripTrailing()).append('\n');
        }
        return text.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        Thread open = reader;
        if (open != null) {
            open.interrupt();
        }
        terminal.close();
    }
}
