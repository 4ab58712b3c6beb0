package org.evsshell.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.store.FolderInUseException;
import org.evsshell.simulator.store.FolderLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Two of them in one folder stand for two processes. */
class DemoSimulatorTest {
    private static final String VOLUMES = "/v3/" + TestCloud.PROJECT + "/volumes";
    private static final String LOGIN =
            """
            {"auth": {"identity": {"methods": ["password"], "password": {"user":
              {"name": "demo", "domain": {"name": "Default"}, "password": "demo"}}}}}
            """;

    @TempDir Path temporary;

    private final SimClock clock = new SimClock();

    @Test
    void processesSeeEachOthersChanges() throws IOException {
        DemoSimulator one = demo();
        DemoSimulator other = demo();
        assertThat(call(other, "GET", VOLUMES, "").json().get("volumes")).hasSize(25);
        String id = create(one, "from-one");
        assertThat(call(other, "GET", VOLUMES + "/" + id, "").at("/volume/status"))
                .isEqualTo("creating");
        call(other, "PUT", VOLUMES + "/" + id, "{\"volume\": {\"name\": \"renamed\"}}");
        assertThat(call(one, "GET", VOLUMES + "/" + id, "").at("/volume/name"))
                .isEqualTo("renamed");
    }

    @Test
    void timePassesBetweenProcesses() throws IOException {
        String id = create(demo(), "d");
        clock.pass(Duration.ofSeconds(2));
        assertThat(call(demo(), "GET", VOLUMES + "/" + id, "").at("/volume/status"))
                .isEqualTo("available");
    }

    @Test
    void tokenOfOneProcessIsGoodInAnother() throws IOException {
        String token = token(demo());
        SimRequest request =
                new SimRequest("GET", VOLUMES, Map.of("X-Auth-Token", List.of(token)), new byte[0]);
        assertThat(demo().handle(request).status()).isEqualTo(200);
    }

    @Test
    void readingWritesNoFile() throws IOException {
        DemoSimulator demo = demo();
        create(demo, "d");
        Object before = Files.getLastModifiedTime(folder().resolve("world.json"));
        Object key = Files.readAttributes(folder().resolve("world.json"), "fileKey").get("fileKey");
        clock.pass(Duration.ofSeconds(5));
        call(demo, "GET", VOLUMES, "");
        call(demo, "GET", VOLUMES + "/" + TestCloud.NOBODY, "");
        assertThat(Files.getLastModifiedTime(folder().resolve("world.json"))).isEqualTo(before);
        assertThat(Files.readAttributes(folder().resolve("world.json"), "fileKey").get("fileKey"))
                .isEqualTo(key);
    }

    @Test
    void startsOverWhenReset() throws IOException {
        DemoSimulator demo = demo();
        String id = create(demo, "d");
        demo().reset();
        assertThat(call(demo, "GET", VOLUMES + "/" + id, "").status()).isEqualTo(404);
        assertThat(call(demo, "GET", VOLUMES, "").json().get("volumes")).hasSize(25);
    }

    @Test
    void refusesAFolderThatHasAnOwner() throws IOException {
        DemoSimulator demo = demo();
        create(demo, "d");
        try (FolderLock _ = FolderLock.own(folder())) {
            assertThatThrownBy(() -> call(demo, "GET", VOLUMES, ""))
                    .isInstanceOf(FolderInUseException.class);
        }
        assertThat(call(demo, "GET", VOLUMES, "").status()).isEqualTo(200);
    }

    @Test
    void folderIsForItsOwnerOnly() throws IOException {
        token(demo());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
    }

    private Path folder() {
        return temporary.resolve("state");
    }

    private DemoSimulator demo() {
        return new DemoSimulator(folder(), clock);
    }

    private static String create(DemoSimulator demo, String name) throws IOException {
        String body =
                "{\"volume\": {\"size\": 10, \"availability_zone\": \"eu-de-01\", \"name\": \""
                        + name
                        + "\"}}";
        return call(demo, "POST", VOLUMES, body).at("/volume/id");
    }

    private static String token(DemoSimulator demo) throws IOException {
        SimRequest request =
                new SimRequest(
                        "POST",
                        "/identity/v3/auth/tokens",
                        Map.of(),
                        LOGIN.getBytes(StandardCharsets.UTF_8));
        return new Reply(demo.handle(request)).header("X-Subject-Token");
    }

    private static Reply call(DemoSimulator demo, String method, String path, String body)
            throws IOException {
        SimRequest request =
                new SimRequest(
                        method,
                        path,
                        Map.of("X-Auth-Token", List.of(token(demo))),
                        body.getBytes(StandardCharsets.UTF_8));
        return new Reply(demo.handle(request));
    }
}
