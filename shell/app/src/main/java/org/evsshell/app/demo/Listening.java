package org.evsshell.app.demo;

import org.evsshell.client.json.Json;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.api.Endpoints;
import org.evsshell.simulator.identity.DemoLogin;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A simulator that listens, as it tells other processes: by a file in its folder, there as long as
 * it listens, beside a clouds.yaml for other clients. One with a folder of its own says in the
 * shell's where that is.
 */
public final class Listening implements AutoCloseable {
    private static final String FILE = "listening.json";
    private static final String CLOUDS = "clouds.yaml";

    /** Beside the file of a simulator without a folder of its own: where the others have theirs. */
    private static final String ELSEWHERE = "elsewhere";

    private static final int PATIENCE_MILLIS = 500;

    private final Path folder;
    private final String authUrl;
    private final String blockStorageUrl;
    private final Dialect dialect;
    private @Nullable Path pointer;

    private Listening(Path folder, String authUrl, String blockStorageUrl, Dialect dialect) {
        this.folder = folder;
        this.authUrl = authUrl;
        this.blockStorageUrl = blockStorageUrl;
        this.dialect = dialect;
    }

    /**
     * Where a simulator may tell of itself: in the folder given, or in one of its own where another
     * one does already, whose clients must not be led here.
     */
    static Path place(Endpoints endpoints, Path folder) {
        int port = URI.create(endpoints.blockStorage()).getPort();
        return in(folder).isEmpty()
                ? folder
                : folder.resolveSibling(folder.getFileName() + "-" + port);
    }

    /** Tells of a simulator until closed. */
    static Listening announce(Endpoints endpoints, Dialect dialect, Path folder)
            throws IOException {
        Listening listening =
                new Listening(folder, endpoints.identity(), endpoints.blockStorage(), dialect);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(CLOUDS), listening.cloudsYaml());
        ObjectNode facts = listening.facts();
        facts.put("dialect", listening.dialect());
        Files.writeString(folder.resolve(FILE), facts.toString());
        return listening;
    }

    /** The same of one whose folder is not {@code home}, where it is looked for first. */
    static Listening announceElsewhere(Endpoints endpoints, Dialect dialect, Path folder, Path home)
            throws IOException {
        Listening listening = announce(endpoints, dialect, folder);
        Path others = Files.createDirectories(home.resolve(ELSEWHERE));
        Path own = others.resolve(String.valueOf(listening.address().getPort()));
        listening.pointer = Files.writeString(own, folder.toAbsolutePath().normalize().toString());
        return listening;
    }

    /** The simulators that answer: that of {@code home}, then those with folders of their own. */
    public static List<Listening> all(Path home) {
        // One that was killed leaves its pointer to a folder in which another one may listen now.
        Set<Path> folders = new LinkedHashSet<>(List.of(home.toAbsolutePath().normalize()));
        try (Stream<Path> pointers = Files.list(home.resolve(ELSEWHERE))) {
            for (Path each : pointers.sorted().toList()) {
                folders.add(Path.of(Files.readString(each)));
            }
        } catch (IOException | InvalidPathException none) {
            // Those that could be read are all there are.
        }
        return folders.stream().map(Listening::in).flatMap(Optional::stream).toList();
    }

    /** The simulator that was told of in a folder, if it answers. */
    public static Optional<Listening> in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode facts = Json.read(Files.readAllBytes(file)).orElseGet(Json::object);
            Listening told =
                    new Listening(
                            folder,
                            facts.path("auth_url").asString(""),
                            facts.path("block_storage_url").asString(""),
                            Dialect.valueOf(
                                    facts.path("dialect").asString("").toUpperCase(Locale.ROOT)));
            return told.answers() ? Optional.of(told) : Optional.empty();
        } catch (IOException | IllegalArgumentException left) {
            // Left behind half-written by one that was killed: nobody listens.
            return Optional.empty();
        }
    }

    /** One that was killed leaves its file behind. */
    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address().getHost(), address().getPort()),
                    PATIENCE_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private URI address() {
        return URI.create(blockStorageUrl);
    }

    /** Where its world is. */
    public Path folder() {
        return folder;
    }

    /** Its addresses and its clouds.yaml, as one line of JSON. */
    String line() {
        return facts().toString();
    }

    /** Its addresses and its clouds.yaml. */
    public ObjectNode facts() {
        ObjectNode facts = Json.object();
        facts.put("auth_url", authUrl);
        facts.put("block_storage_url", blockStorageUrl);
        facts.put("clouds_yaml", folder.resolve(CLOUDS).toString());
        return facts;
    }

    /** How it speaks. */
    public String dialect() {
        return dialect.name().toLowerCase(Locale.ROOT);
    }

    /** The text of a clouds.yaml with a cloud for each way to log in. */
    public String cloudsYaml() {
        return new ClientSetup(authUrl, dialect).cloudsYaml();
    }

    /** Lines for a shell that set the variables of a login; empty for an unknown one. */
    public Optional<String> openrc(String login) {
        return new ClientSetup(authUrl, dialect).openrc(login);
    }

    /** The names of the logins it has. */
    public List<String> logins() {
        return ClientSetup.logins(dialect).stream().map(DemoLogin::name).toList();
    }

    @Override
    public void close() throws IOException {
        if (pointer != null) {
            Files.deleteIfExists(pointer);
        }
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
