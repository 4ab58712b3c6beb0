package org.evsshell.simulator;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.api.Behaviour;
import org.evsshell.simulator.api.Endpoints;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Inventories;
import org.evsshell.simulator.world.Server;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.World;
import org.evsshell.simulator.world.WorldInvariants;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A simulated cloud with a clock that stands still, and somebody logged in. */
public final class TestCloud {
    public static final String PROJECT = "d3e0c0de5a1e4f0ba5e1d15c5a11ab1e";
    public static final String ALT_PROJECT = "a17e0c0de5a1e4f0ba5e1d15c0ffee42";
    public static final Duration TRANSITION = Duration.ofSeconds(2);
    public static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private final SimClock clock = new SimClock();
    private final World world;
    private final Simulator simulator;
    private final String token;
    private String microversion = "";

    private TestCloud(World world, int pageLimit, Faults faults) {
        this.world = world;
        this.simulator =
                new Simulator(
                        world,
                        new Behaviour(pageLimit, TRANSITION, Endpoints.below("http://sim.example")),
                        faults,
                        clock);
        this.token = login("demo", "demo").header("X-Subject-Token");
    }

    /** With nothing in it. */
    public static TestCloud empty(Dialect dialect) {
        return new TestCloud(Inventories.empty(dialect, 7), 1000, Faults.none());
    }

    /** With nothing in it, showing few rows at a time. */
    public static TestCloud paged(Dialect dialect, int pageLimit) {
        return new TestCloud(Inventories.empty(dialect, 7), pageLimit, Faults.none());
    }

    /** With nothing in it but misfortune. */
    public static TestCloud unlucky(Dialect dialect, Faults faults) {
        return new TestCloud(Inventories.empty(dialect, 7), 1000, faults);
    }

    /** With the demo's inventory. */
    public static TestCloud demo(Dialect dialect) {
        Instant now = new SimClock().instant();
        return new TestCloud(Inventories.demo(dialect, 1, now), 1000, Faults.none());
    }

    /** This cloud, called at a microversion from now on. */
    public TestCloud at(String version) {
        this.microversion = version;
        return this;
    }

    public Reply login(String user, String password) {
        return login(user, password, user);
    }

    /** The token of one of the demo's users, whose password is their name, for a project. */
    public String tokenOf(String user, String project) {
        return login(user, user, project).header("X-Subject-Token");
    }

    private Reply login(String user, String password, String project) {
        return send(
                "POST",
                "/identity/v3/auth/tokens",
                """
                {"auth": {"identity": {"methods": ["password"], "password": {"user":
                  {"name": "%s", "domain": {"name": "Default"}, "password": "%s"}}},
                 "scope": {"project": {"name": "%s", "domain": {"name": "Default"}}}}}
                """
                        .formatted(user, password, project),
                "");
    }

    /** Calls a path below the project: {@code v3:/volumes} or, under v3, {@code /volumes}. */
    public Reply get(String path) {
        return call("GET", path, "");
    }

    public Reply delete(String path) {
        return call("DELETE", path, "");
    }

    public Reply post(String path, String body) {
        return call("POST", path, body);
    }

    public Reply put(String path, String body) {
        return call("PUT", path, body);
    }

    public Reply call(String method, String path, String body) {
        if (path.startsWith("/ecs/")) {
            return send(method, path, body, token);
        }
        return send(method, full(path), body, token);
    }

    /** Calls a path below the project with bytes that may be no text. */
    public Reply post(String path, byte[] body) {
        return send("POST", full(path), body, token, Map.of());
    }

    private static String full(String path) {
        return path.startsWith("/")
                ? "/v3/" + PROJECT + path
                : "/" + path.substring(0, 2) + "/" + PROJECT + path.substring(3);
    }

    /** Sends a request as it is. */
    public Reply send(String method, String path, String body, String withToken) {
        return send(method, path, body, withToken, Map.of());
    }

    /** Sends a request with more headers. */
    public Reply send(
            String method,
            String path,
            String body,
            String withToken,
            Map<String, List<String>> more) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), withToken, more);
    }

    private Reply send(
            String method,
            String path,
            byte[] body,
            String withToken,
            Map<String, List<String>> more) {
        Map<String, List<String>> headers = new HashMap<>(more);
        if (!withToken.isEmpty()) {
            headers.put("x-auth-token", List.of(withToken));
        }
        if (!microversion.isEmpty()) {
            headers.put("OpenStack-API-Version", List.of("volume " + microversion));
        }
        return new Reply(simulator.handle(new SimRequest(method, path, headers, body)));
    }

    /** Asks Keystone about a token. */
    public Reply examine(String method, String query, String subject) {
        return send(
                method,
                "/identity/v3/auth/tokens" + query,
                "",
                token,
                Map.of("X-Subject-Token", List.of(subject)));
    }

    /** Waits until everything under way is done. */
    public void settle() {
        clock.pass(TRANSITION);
    }

    /** A new disk that is available; its ID. */
    public String disk(String name, int size) {
        String id =
                post(
                                "/volumes",
                                """
                                {"volume": {"name": "%s", "size": %d,
                                 "availability_zone": "eu-de-01"}}
                                """
                                        .formatted(name, size))
                        .at("/volume/id");
        settle();
        return id;
    }

    /** A new snapshot that is available; its ID. */
    public String snapshot(String diskId, String name) {
        String id =
                post(
                                "/snapshots",
                                """
                                {"snapshot": {"volume_id": "%s", "name": "%s"}}
                                """
                                        .formatted(diskId, name))
                        .at("/snapshot/id");
        settle();
        return id;
    }

    /** A server; its ID. */
    public String server(String status, String zone) {
        String id = world.ids().uuid();
        world.put(new Server(id, PROJECT, "server", status, zone, clock.instant()));
        return id;
    }

    /** Puts a disk in a state no call brings about. */
    public void force(String diskId, String status) {
        Disk disk = simulator.inspect(all -> all.disk(diskId)).orElseThrow();
        world.put(disk.become(status, disk.size(), clock.instant()));
    }

    /** Puts a snapshot in a state no call brings about. */
    public void forceSnapshot(String id, String status) {
        Snapshot snapshot = simulator.inspect(all -> all.snapshot(id)).orElseThrow();
        world.put(snapshot.become(status, clock.instant()));
    }

    public String diskStatus(String id) {
        return get("/volumes/" + id).at("/volume/status");
    }

    public String snapshotStatus(String id) {
        return get("/snapshots/" + id).at("/snapshot/status");
    }

    public String token() {
        return token;
    }

    public SimClock clock() {
        return clock;
    }

    public World world() {
        return world;
    }

    /** Everything that must hold does. */
    public void check() {
        simulator.inspect(
                all -> {
                    WorldInvariants.check(all);
                    return all;
                });
    }
}
