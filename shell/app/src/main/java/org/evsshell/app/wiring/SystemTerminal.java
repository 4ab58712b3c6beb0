package org.evsshell.app.wiring;

import org.evsshell.app.environment.Terminal;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** The process's controlling terminal. Neither opens it nor starts anything before it is needed. */
final class SystemTerminal implements Terminal {
    private static final Path DEVICE = Path.of("/dev/tty");
    private static final int STANDARD_WIDTH = 80;

    @Override
    public boolean present() {
        try {
            Files.newByteChannel(DEVICE, StandardOpenOption.READ).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public int width() {
        String[] size = stty("size").split(" ", 2);
        try {
            int columns = size.length == 2 ? Integer.parseInt(size[1].strip()) : 0;
            return columns > 0 ? columns : STANDARD_WIDTH;
        } catch (NumberFormatException e) {
            return STANDARD_WIDTH;
        }
    }

    @Override
    public Optional<String> ask(String prompt) {
        if (!present()) {
            return Optional.empty();
        }
        show(prompt);
        return line();
    }

    @Override
    public Optional<String> askSecret(String prompt) {
        return present() ? unseen(() -> ask(prompt)) : Optional.empty();
    }

    @Override
    public Optional<String> unseen(Supplier<Optional<String>> reading) {
        stty("-echo");
        try {
            return reading.get();
        } finally {
            stty("echo");
            show("\n");
        }
    }

    private static void show(String text) {
        try {
            Files.writeString(DEVICE, text, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reading a terminal cannot be interrupted, so it happens on a thread that may be left. */
    private static Optional<String> line() {
        FutureTask<Optional<String>> reading = new FutureTask<>(SystemTerminal::readLine);
        Thread.ofPlatform().daemon().name("terminal").start(reading);
        try {
            return reading.get();
        } catch (InterruptedException e) {
            throw EvsException.of(
                    ErrorKind.INTERRUPTED, "Interrupted.", EvsException.Detail.NONE, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the terminal cannot be read", e);
        }
    }

    private static Optional<String> readLine() throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(DEVICE, StandardCharsets.UTF_8)) {
            return Optional.ofNullable(reader.readLine());
        }
    }

    /** Java cannot ask for a terminal's size or turn its echo off without JLine. */
    private static String stty(String argument) {
        try {
            Process process =
                    new ProcessBuilder("stty", argument)
                            .redirectInput(DEVICE.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String printed =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed.strip();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
