package org.evsshell.app.demo;

import org.evsshell.client.json.Json;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.api.Endpoints;
import org.evsshell.simulator.identity.DemoLogin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A simulator that listens, as it tells other processes: by a file in its folder, there as long as
 * it listens, beside a clouds.yaml for other clients.
 */
public final class Listening implements AutoCloseable {
    private static final String FILE = "listening.json";
    private static final String CLOUDS = "clouds.yaml";
    private static final int PATIENCE_MILLIS = 500;

    private final Path folder;
    private final String authUrl;
    private final String blockStorageUrl;
    private final Dialect dialect;

    private Listening(Path folder, String authUrl, String blockStorageUrl, Dialect dialect) {
        this.folder = folder;
        this.authUrl = authUrl;
        this.blockStorageUrl = blockStorageUrl;
        this.dialect = dialect;
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
        URI url = URI.create(blockStorageUrl);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), url.getPort()), PATIENCE_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
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
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
