package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.app.environment.FakeTerminal;
import org.evsshell.app.environment.Signals;
import org.evsshell.app.environment.Streams;
import org.evsshell.app.line.GlobalOptions;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Clouds chosen from files and variables of the test. */
final class CloudFixture {
    private static final Cloud DEMO =
            new Cloud(
                    "demo",
                    "http://demo.test/v3",
                    new Credentials.Token(() -> "none"),
                    new Cloud.Project(null, "demo", null, null),
                    null,
                    Cloud.Endpoints.STANDARD,
                    null,
                    Cloud.Tls.STANDARD,
                    false);

    private final Path root;
    private final Map<String, String> variables = new HashMap<>();
    private final List<String> answers = new ArrayList<>();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    CloudFixture(Path root) {
        this.root = root;
    }

    Path work() {
        return folder("work");
    }

    Path config() {
        return folder("home/.config/openstack");
    }

    CloudFixture file(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    CloudFixture with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    CloudFixture answering(String line) {
        answers.add(line);
        return this;
    }

    /** What was asked, a line each. */
    String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    ChosenCloud choose() {
        return choose(new GlobalOptions.Place(null, null, null, null));
    }

    ChosenCloud choose(String name) {
        return choose(new GlobalOptions.Place(name, null, null, null));
    }

    ChosenCloud choose(GlobalOptions.Place place) {
        return chooser().choose(place);
    }

    /** Every cloud there is to choose. */
    List<CloudSummary> all() {
        return chooser().all();
    }

    private CloudChooser chooser() {
        Environment environment = environment();
        return new CloudChooser(environment, files(environment), DEMO);
    }

    CloudFiles files() {
        return files(environment());
    }

    private CloudFiles files(Environment environment) {
        return variables.containsKey("OS_CLIENT_CONFIG_FILE")
                ? CloudFiles.of(environment)
                : CloudFiles.in(List.of(environment.folder(), config()));
    }

    /** Who is asking, as a chosen cloud has it. */
    static Credentials credentials(ChosenCloud chosen) {
        return chosen.cloud().credentials();
    }

    /** The password a chosen cloud gives when asked. */
    static String password(ChosenCloud chosen) {
        if (chosen.cloud().credentials() instanceof Credentials.Password password) {
            return password.password().get();
        }
        throw new AssertionError("no password: " + chosen);
    }

    private Environment environment() {
        return new Environment(
                variables,
                System.getProperty("user.name"),
                folder("home"),
                folder("work"),
                new Streams(
                        new ByteArrayInputStream(new byte[0]),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        false,
                        false,
                        false),
                new FakeTerminal(!answers.isEmpty(), answers, screen),
                (script, folder) -> {
                    throw new IOException("no shell here");
                },
                Signals.NONE,
                InstantSource.system(),
                new Random(1));
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
