package org.evsshell.tests.captures;

import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.http.Transport;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.tests.contract.MovingClock;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
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

    /** A client of a cloud that answers everything with this, once somebody has signed in. */
    EvsClient client() {
        MovingClock clock = new MovingClock();
        Transport wire =
                request ->
                        request.url().endsWith("/auth/tokens")
                                ? named("03-token-issue-and-catalogue").answer()
                                : answer();
        return EvsClient.connect(
                ClientSettings.of(cloud(), wire, clock, new Random(1)).withSleeper(clock));
    }

    private static Cloud cloud() {
        return new Cloud(
                "captured",
                "http://127.0.0.1:5000/v3",
                new Credentials.Password("demo", null, "Default", null, () -> "demo"),
                new Cloud.Project(null, "demo", "Default", null),
                null,
                Cloud.Endpoints.STANDARD,
                null,
                Cloud.Tls.STANDARD,
                false);
    }

    /** What its body holds under a name. */
    JsonNode content(String name) {
        return JsonMapper.shared().readTree(body).path(name);
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
