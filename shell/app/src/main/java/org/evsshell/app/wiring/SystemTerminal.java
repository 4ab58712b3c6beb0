package org.evsshell.app.wiring;

import org.evsshell.app.environment.Terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

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
        try (BufferedReader reader = Files.newBufferedReader(DEVICE, StandardCharsets.UTF_8)) {
            Files.writeString(DEVICE, prompt, StandardOpenOption.WRITE);
            return Optional.ofNullable(reader.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> askSecret(String prompt) {
        if (!present()) {
            return Optional.empty();
        }
        stty("-echo");
        try {
            Optional<String> answer = ask(prompt);
            Files.writeString(DEVICE, "\n", StandardOpenOption.WRITE);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            stty("echo");
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
