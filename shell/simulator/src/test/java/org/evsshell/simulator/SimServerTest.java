package org.evsshell.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.fault.Fault;
import org.evsshell.simulator.fault.FaultKind;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.store.FolderInUseException;
import org.evsshell.simulator.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class SimServerTest {
    @TempDir Path temporary;

    private final SimClock clock = new SimClock();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void answersOverHttpAsInProcess() throws Exception {
        try (SimServer server = SimServer.start(SimSettings.defaults(), clock)) {
            HttpResponse<String> login = login(server);
            assertThat(login.statusCode()).isEqualTo(201);
            String url = storage(login);
            assertThat(url)
                    .isEqualTo(server.endpoints().blockStorage() + "/v3/" + TestCloud.PROJECT);
            String token = login.headers().firstValue("X-Subject-Token").orElseThrow();
            HttpResponse<String> list = send("GET", url + "/volumes?name=scratch", token);
            assertThat(list.statusCode()).isEqualTo(200);
            assertThat(list.body()).contains("\"name\":\"scratch\"");
            assertThat(list.headers().firstValue("Openstack-Api-Version")).contains("volume 3.0");
            assertThat(send("DELETE", url + "/volumes/x", token).statusCode()).isEqualTo(404);
            assertThat(send("HEAD", url + "/volumes/x", token).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void breaksTheConnectionInsteadOfAnswering() throws Exception {
        Faults faults = Faults.of(List.of(Fault.of(FaultKind.CUT_AFTER).times(1)), 1);
        try (SimServer server = SimServer.start(SimSettings.defaults().with(faults), clock)) {
            assertThatThrownBy(() -> login(server)).isInstanceOf(IOException.class);
            assertThat(login(server).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void servesAsManyDisksAsAskedFor() throws Exception {
        SimSettings settings = SimSettings.defaults().with(Dialect.CINDER).with(30, 60);
        try (SimServer server = SimServer.start(settings, clock)) {
            assertThat(server.simulator().<Integer>inspect(world -> world.allDisks().size()))
                    .isEqualTo(30);
            assertThat(server.simulator().<Integer>inspect(world -> world.allSnapshots().size()))
                    .isEqualTo(60);
        }
    }

    @Test
    void keepsItsWorldInAFolderThatIsItsOwnMeanwhile() throws Exception {
        SimSettings settings = SimSettings.defaults().keptIn(temporary.resolve("state"));
        String id;
        try (SimServer server = SimServer.start(settings, clock)) {
            assertThatThrownBy(() -> SimServer.start(settings, clock))
                    .isInstanceOf(FolderInUseException.class);
            HttpResponse<String> login = login(server);
            String token = login.headers().firstValue("X-Subject-Token").orElseThrow();
            HttpRequest create =
                    HttpRequest.newBuilder(URI.create(storage(login) + "/volumes"))
                            .header("X-Auth-Token", token)
                            .POST(
                                    BodyPublishers.ofString(
                                            "{\"volume\": {\"size\": 10, \"availability_zone\":"
                                                    + " \"eu-de-01\"}}"))
                            .build();
            String body = http.send(create, BodyHandlers.ofString()).body();
            id = JsonMapper.shared().readTree(body).at("/volume/id").asString();
        }
        try (SimServer server = SimServer.start(settings, clock)) {
            assertThat(server.simulator().inspect((World world) -> world.disk(id))).isPresent();
        }
    }

    @Test
    void writesEveryRequestDownWithoutSecrets() throws Exception {
        Path file = temporary.resolve("requests.log");
        SimSettings settings =
                SimSettings.defaults()
                        .with(new SimSettings.Wire(0, Duration.ZERO, Duration.ZERO, file));
        String token;
        try (SimServer server = SimServer.start(settings, clock)) {
            HttpResponse<String> login = login(server);
            token = login.headers().firstValue("X-Subject-Token").orElseThrow();
            send("GET", storage(login) + "/volumes/none?a=b", token);
        }
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        JsonNode first = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(first.at("/time").asString()).isEqualTo("2026-11-23T12:00:00Z");
        assertThat(first.at("/status").asInt()).isEqualTo(201);
        assertThat(first.at("/body/auth/identity/password/user"))
                .hasToString(
                        "{\"name\":\"demo\",\"domain\":{\"name\":\"Default\"},"
                                + "\"password\":\"***\"}");
        JsonNode second = JsonMapper.shared().readTree(lines.getLast());
        assertThat(second.at("/method").asString()).isEqualTo("GET");
        assertThat(second.at("/path").asString()).endsWith("/volumes/none?a=b");
        assertThat(second.at("/answer/itemNotFound/code").asInt()).isEqualTo(404);
        assertThat(String.join("", lines)).doesNotContain(token);
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void latencySwingsAboutItsMiddleAndRepeatsForASeed() {
        Duration middle = Duration.ofMillis(20);
        Latency latency = new Latency(middle, Duration.ofMillis(30), 7);
        Latency again = new Latency(middle, Duration.ofMillis(30), 7);
        List<Duration> drawn = new ArrayList<>();
        for (int time = 0; time < 100; time++) {
            Duration next = latency.next();
            assertThat(next)
                    .isEqualTo(again.next())
                    .isBetween(Duration.ZERO, middle.plusMillis(30));
            drawn.add(next);
        }
        assertThat(drawn).contains(Duration.ZERO).anyMatch(each -> each.compareTo(middle) > 0);
        assertThat(new Latency(middle, Duration.ZERO, 7).next()).isEqualTo(middle);
    }

    @Test
    void holdsEveryAnswerBack() throws Exception {
        SimSettings settings =
                SimSettings.defaults().pacing(10, Duration.ZERO, Duration.ofMillis(60));
        try (SimServer server = SimServer.start(settings, clock)) {
            login(server);
            long start = System.nanoTime();
            login(server);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isGreaterThan(Duration.ofMillis(59));
        }
    }

    @Test
    void keepsTheConnectionsOfAClientWithMany() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        try (SimServer server = SimServer.start(SimSettings.defaults(), clock)) {
            URI address = URI.create(server.endpoints().blockStorage());
            for (int number = 0; number < 300; number++) {
                Socket socket = new Socket(address.getHost(), address.getPort());
                sockets.add(socket);
                assertThat(statusOf(socket)).startsWith("HTTP/1.1 300");
            }
            for (Socket socket : sockets) {
                assertThat(statusOf(socket)).startsWith("HTTP/1.1 300");
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void saysThatItClosesAConnectionWhenAskedTo() throws Exception {
        try (SimServer server = SimServer.start(SimSettings.defaults(), clock)) {
            URI address = URI.create(server.endpoints().blockStorage());
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                assertThat(statusOf(socket, "Connection: close\r\n"))
                        .contains("Connection: close\r\n");
            }
        }
    }

    private static String statusOf(Socket socket) throws IOException {
        return statusOf(socket, "");
    }

    /** Asks for the versions and reads the whole answer, leaving the connection open. */
    private static String statusOf(Socket socket, String header) throws IOException {
        String request = "GET / HTTP/1.1\r\nHost: sim\r\n" + header + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int letter = socket.getInputStream().read();
            if (letter < 0) {
                return "hung up after '" + head + "'";
            }
            head.append((char) letter);
        }
        String lengthHeader = "content-length: ";
        String headers = head.toString().toLowerCase(Locale.ROOT);
        int start = headers.indexOf(lengthHeader) + lengthHeader.length();
        int length = Integer.parseInt(headers.substring(start, headers.indexOf('\r', start)));
        socket.getInputStream().readNBytes(length);
        return head.toString();
    }

    private HttpResponse<String> login(SimServer server) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.endpoints().identity() + "/auth/tokens"))
                        .POST(
                                BodyPublishers.ofString(
                                        """
                                        {"auth": {"identity": {"methods": ["password"], "password":
                                          {"user": {"name": "demo", "domain": {"name": "Default"},
                                           "password": "demo"}}}}}
                                        """))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String url, String token) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url))
                        .header("X-Auth-Token", token)
                        .method(method, BodyPublishers.noBody())
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String storage(HttpResponse<String> login) {
        return JsonMapper.shared()
                .readTree(login.body())
                .at("/token/catalog/1/endpoints/0/url")
                .asString();
    }
}
