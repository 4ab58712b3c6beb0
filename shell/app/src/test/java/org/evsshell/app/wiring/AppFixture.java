package org.evsshell.app.wiring;

import org.evsshell.app.environment.Environment;
import org.evsshell.app.environment.FakeTerminal;
import org.evsshell.app.environment.Signals;
import org.evsshell.app.environment.Streams;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The whole shell in this process: own folders, in-memory streams, a clock that stands still. */
public final class AppFixture {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Path home;
    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private final List<String> answers = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private OutputStream standardOut = out;
    private String input = "";
    private boolean inTerminal;
    private boolean outTerminal;
    private boolean somebodyThere;
    private Signals signals = Signals.NONE;

    /** A shell whose files lie below a folder. */
    public AppFixture(Path root) {
        this.home = made(root.resolve("home"));
        this.folder = made(root.resolve("work"));
        variables.put("TERM", "dumb");
    }

    /**
     * How a run ended.
     *
     * @param code its exit code
     * @param out standard output
     * @param err standard error
     */
    public record Run(int code, String out, String err) {}

    /** The working folder. */
    public Path folder() {
        return folder;
    }

    /** The home folder. */
    public Path home() {
        return home;
    }

    /** Sets a variable for the runs to come. */
    public AppFixture with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Writes a file into the working folder. */
    public AppFixture file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Standard input of the runs to come. */
    public AppFixture input(String text) {
        input = text;
        return this;
    }

    /** Somebody at the terminal, who answers like this and then no more. */
    public AppFixture answering(String... lines) {
        somebodyThere = true;
        answers.addAll(List.of(lines));
        return this;
    }

    /** Standard output is a terminal. */
    public AppFixture onTerminal() {
        outTerminal = true;
        return this;
    }

    /** Standard output is this. */
    public AppFixture writingTo(OutputStream stream) {
        standardOut = stream;
        return this;
    }

    /** Standard input is a terminal. */
    public AppFixture typedAt() {
        inTerminal = true;
        return this;
    }

    /** Where signals come from. */
    public AppFixture signalledBy(Signals source) {
        signals = source;
        return this;
    }

    /** Runs the shell with these arguments. */
    public Run run(String... arguments) {
        out.reset();
        err.reset();
        int code = Application.run(List.of(arguments), environment());
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Environment environment() {
        Streams streams =
                new Streams(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        standardOut,
                        err,
                        inTerminal,
                        outTerminal,
                        false);
        return new Environment(
                variables,
                System.getProperty("user.name"),
                home,
                folder,
                streams,
                new FakeTerminal(somebodyThere, answers, err),
                new PumpingShell(standardOut),
                signals,
                InstantSource.fixed(NOW),
                new Random(1));
    }

    private static Path made(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
