package org.evsshell.tests.golden;

import org.evsshell.app.environment.Environment;
import org.evsshell.app.environment.Signals;
import org.evsshell.app.environment.Streams;
import org.evsshell.app.environment.SystemShell;
import org.evsshell.app.environment.Terminal;
import org.evsshell.app.wiring.Application;
import org.evsshell.client.wait.Waiter;
import org.evsshell.plugin.command.ShellCommand;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The whole shell on a demo world of its own; each run is a process of its own as far as it can.
 */
public final class DemoShell {
    private static final String WAITER = Waiter.class.getName();
    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    private final Path folder;
    private volatile Instant now = START;
    private volatile Duration tick = Duration.ZERO;
    private volatile @Nullable AssertionError hopeless;
    private String input = "";

    /** Where in a wait each thread last looked at the clock. */
    private final Map<Thread, Integer> looks = new ConcurrentHashMap<>();

    public DemoShell(Path folder) {
        this.folder = folder;
    }

    /** What a run printed and how it ended. */
    record Screen(String out, String err, int code) {}

    /** Every command the shell brings along. */
    public static List<ShellCommand> commands() {
        Streams streams =
                new Streams(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        false,
                        false,
                        false);
        return Application.builtInCommands(new DemoShell(Path.of("")).environment(streams));
    }

    /** Lets time pass between two commands. */
    void advance(Duration time) {
        now = now.plus(time);
    }

    /**
     * From now on every look at the clock finds it a little later, so that waits come to an end.
     * Without it a command that waits for what takes time fails the test.
     */
    DemoShell ticking() {
        tick = Duration.ofMillis(200);
        return this;
    }

    /** What standard input holds for the following commands. */
    DemoShell typing(String text) {
        input = text;
        return this;
    }

    /** Standard output of a command that succeeds, on a terminal of 80 columns. */
    String screen(String... arguments) {
        return succeeded(run(true, arguments));
    }

    /** Standard output of a command that succeeds, into a pipe. */
    String pipe(String... arguments) {
        return succeeded(run(false, arguments));
    }

    /** What a command shows on a terminal, results and all else in the order it comes. */
    String together(String... arguments) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), both, both, false, true, true);
        Application.run(List.of(arguments), environment(streams));
        return text(both);
    }

    /** All a command does. */
    Screen run(boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams =
                new Streams(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        err,
                        false,
                        terminal,
                        terminal);
        int code = Application.run(List.of(arguments), environment(streams));
        if (hopeless != null) {
            throw hopeless;
        }
        return new Screen(text(out), text(err), code);
    }

    private static SystemShell.Piped noShell(String script, Path folder) throws IOException {
        throw new IOException("no shell in tests");
    }

    /** What was printed, the test's own folder as {@code HOME}. */
    private String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(folder.toString(), "HOME");
    }

    private static String succeeded(Screen screen) {
        if (screen.code() != 0) {
            throw new AssertionError("exit code " + screen.code() + ": " + screen.err());
        }
        return screen.out();
    }

    private Instant tick() {
        if (tick.isZero()) {
            endHopelessWait();
        }
        now = now.plus(tick);
        return now;
    }

    /** A wait that comes round to the same place finds the same time there, for ever. */
    private void endHopelessWait() {
        Optional<Integer> place =
                StackWalker.getInstance()
                        .walk(
                                frames ->
                                        frames.filter(frame -> frame.getClassName().equals(WAITER))
                                                .map(StackWalker.StackFrame::getByteCodeIndex)
                                                .findFirst());
        if (place.isPresent()
                && place.get().equals(looks.put(Thread.currentThread(), place.get()))) {
            AssertionError error =
                    new AssertionError(
                            "the command waits, but time stands still: use new"
                                    + " DemoShell(folder).ticking()");
            hopeless = error;
            throw error;
        }
    }

    private Environment environment(Streams streams) {
        return new Environment(
                Map.of("NO_COLOR", "1", "HOME", folder.toString()),
                "tester",
                folder,
                folder,
                streams,
                Terminal.NONE,
                DemoShell::noShell,
                Signals.NONE,
                this::tick,
                new Random(1));
    }
}
