package org.evsshell.tests.captures;

import org.evsshell.client.http.WireAnswer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One captured answer; README.md beside the files says of what. */
record Capture(String name, int status, Map<String, String> headers, String body) {
    private static final Path FOLDER = Path.of("src/test/resources/captures");

    /** All of them, by name. */
    static List<Capture> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".http"))
                    .sorted()
                    .map(Capture::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of them, by its file's name without {@code .http}. */
    static Capture named(String name) {
        return read(FOLDER.resolve(name + ".http"));
    }

    private static Capture read(Path file) {
        try {
            String text = Files.readString(file);
            int end = text.indexOf("\n\n");
            List<String> head = text.substring(0, end).lines().toList();
            Map<String, String> headers = new HashMap<>();
            for (String line : head.subList(1, head.size())) {
                int colon = line.indexOf(": ");
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 2));
            }
            String name = file.getFileName().toString().replace(".http", "");
            int status = Integer.parseInt(head.getFirst().substring(9, 12));
            return new Capture(name, status, headers, text.substring(end).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer on the wire. */
    WireAnswer answer() {
        return new WireAnswer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the service did what was asked. */
    boolean success() {
        return status < 400;
    }

    /** Whether its body is JSON. */
    boolean json() {
        return body.startsWith("{");
    }

    @Override
    public String toString() {
        return name;
    }
}
