package org.evsshell.app.prompt;

import org.evsshell.app.environment.Environment;
import org.evsshell.app.environment.Terminal;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * The terminal somebody types at, for the prompt and for questions. While a line is being typed
 * nobody can be asked: what works beside the prompt does without.
 */
public final class PromptTerminal implements Terminal, AutoCloseable {
    private final org.jline.terminal.Terminal terminal;
    private final Terminal outer;
    private final PlainInput plainInput;
    private volatile boolean typing;
    private volatile Runnable interrupted = () -> {};

    private final PagedOutput output;

    private PromptTerminal(
            org.jline.terminal.Terminal terminal,
            Terminal outer,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> variables) {
        this.terminal = terminal;
        this.outer = outer;
        this.plainInput = new PlainInput(in);
        this.output = new PagedOutput(out, err, screen(terminal), Pager.of(variables));
        echoNoControls();
    }

    /** What a command says after Ctrl-C, and the next prompt, would stand behind a {@code ^C}. */
    private void echoNoControls() {
        Attributes attributes = terminal.getAttributes();
        attributes.setLocalFlag(Attributes.LocalFlag.ECHOCTL, false);
        terminal.setAttributes(attributes);
    }

    private static PagedOutput.Screen screen(org.jline.terminal.Terminal terminal) {
        return new PagedOutput.Screen() {
            @Override
            public int rows() {
                int rows = terminal.getHeight();
                return rows > 1 ? rows : Integer.MAX_VALUE;
            }

            @Override
            public int columns() {
                int columns = terminal.getWidth();
                return columns > 0 ? columns : Integer.MAX_VALUE;
            }
        };
    }

    /** Opens the process's terminal. */
    public static PromptTerminal open(Environment environment) {
        try {
            return new PromptTerminal(
                    TerminalBuilder.builder()
                            .system(true)
                            .provider("jni") // ready 45 ms sooner than the others
                            .dumb(true)
                            .encoding(java.nio.charset.StandardCharsets.UTF_8)
                            .build(),
                    environment.terminal(),
                    environment.streams().in(),
                    environment.streams().out(),
                    environment.streams().err(),
                    environment.variables());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uses a terminal that is open already. */
    static PromptTerminal of(org.jline.terminal.Terminal terminal) {
        return new PromptTerminal(
                terminal,
                NONE,
                terminal.input(),
                terminal.output(),
                terminal.output(),
                Map.of("PAGER", ""));
    }

    /** Standard output of commands: what does not fit on the screen is paged. */
    public OutputStream output() {
        return output;
    }

    /** Standard error of commands: held back while a pager has the screen. */
    public OutputStream errors() {
        return output.errors();
    }

    /** A command has ended: shows what is held back, waits until a pager is left. */
    void finishOutput() throws IOException {
        output.finish();
    }

    /** What is typed where lines are not edited. */
    PlainInput plainInput() {
        return plainInput;
    }

    org.jline.terminal.Terminal terminal() {
        return terminal;
    }

    /** What Ctrl-C does while no line is typed. */
    void onInterrupt(Runnable action) {
        interrupted = action;
        terminal.handle(Signal.INT, signal -> interrupted.run());
    }

    /** Ctrl-C where JLine does not hear it. */
    public void interrupt() {
        interrupted.run();
        if (typing) {
            show("\n> ");
        }
    }

    private void show(String text) {
        try {
            output.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void typing(boolean now) {
        typing = now;
    }

    /** Whether it can move its cursor. */
    public boolean canEdit() {
        String type = terminal.getType();
        return !org.jline.terminal.Terminal.TYPE_DUMB.equals(type)
                && !org.jline.terminal.Terminal.TYPE_DUMB_COLOR.equals(type);
    }

    @Override
    public boolean present() {
        return !typing;
    }

    @Override
    public int width() {
        int width = terminal.getWidth();
        return width > 0 ? width : 80;
    }

    @Override
    public Optional<String> ask(String prompt) {
        return read(prompt, null);
    }

    /** A terminal that cannot move its cursor shows by itself what is typed. */
    @Override
    public Optional<String> askSecret(String prompt) {
        return canEdit() ? read(prompt, '\0') : outer.unseen(() -> read(prompt, null));
    }

    private Optional<String> read(String prompt, @Nullable Character mask) {
        if (typing) {
            return Optional.empty();
        }
        if (!canEdit()) {
            terminal.writer().print(prompt);
            terminal.flush();
            return Optional.ofNullable(plainInput.line());
        }
        try {
            return Optional.of(new LineEditor(terminal).readLine(prompt, mask));
        } catch (UserInterruptException e) {
            interrupted.run();
            return Optional.empty();
        } catch (EndOfFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
