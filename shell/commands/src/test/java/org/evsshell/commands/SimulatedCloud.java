package org.evsshell.commands;

import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.http.Transport;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.http.WireRequest;
import org.evsshell.client.operation.CallContext;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Simulator;
import org.evsshell.simulator.api.Behaviour;
import org.evsshell.simulator.api.Endpoints;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.world.Inventories;
import org.evsshell.simulator.world.World;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A client connected to a simulator in this process, with the demo's inventory. Waiting moves the
 * clock instead of taking time; every request that changes something is written down.
 */
final class SimulatedCloud implements Transport, InstantSource {
    private static final String URL = "http://simulated.example";
    private static final String PROJECT = "d3e0c0de5a1e4f0ba5e1d15c5a11ab1e";
    private static final Duration TRANSITION = Duration.ofSeconds(2);

    private final Simulator simulator;
    private final List<String> changes = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private Runnable onSleep = () -> {};

    SimulatedCloud(Dialect dialect) {
        World world = Inventories.demo(dialect, 1, now);
        Behaviour behaviour = new Behaviour(1000, TRANSITION, Endpoints.below(URL));
        simulator = new Simulator(world, behaviour, Faults.none(), this);
    }

    EvsClient client(CancelScope scope) {
        ClientSettings settings =
                ClientSettings.of(cloud(), this, this, new Random(1)).withSleeper(this::sleep);
        return EvsClient.connect(settings).in(CallContext.foreground(scope));
    }

    private static Cloud cloud() {
        return new Cloud(
                "simulated",
                Endpoints.below(URL).identity(),
                new Credentials.Password("demo", null, "Default", null, () -> "demo"),
                new Cloud.Project(null, "demo", "Default", null),
                null,
                Cloud.Endpoints.STANDARD,
                null,
                Cloud.Tls.STANDARD,
                false);
    }

    /** Lets the project have no more of something than a number. */
    void limit(String quota, long most) {
        simulator.inspect(
                world -> {
                    world.quotas().limit(PROJECT, quota, most);
                    return most;
                });
    }

    /** What happens the next times somebody waits. */
    void whenWaiting(Runnable happening) {
        onSleep = happening;
    }

    private void sleep(CancelScope scope, Duration duration) {
        now = now.plus(duration);
        onSleep.run();
        scope.check();
    }

    /** The changes sent, such as {@code DELETE /v3/volumes/ID}, without the project. */
    List<String> changes() {
        return List.copyOf(changes);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public WireAnswer send(WireRequest request) {
        String path = request.url().substring(URL.length());
        if (!request.method().equals("GET") && !path.startsWith(Endpoints.IDENTITY_PATH)) {
            changes.add(request.method() + " " + path.replaceFirst("/[0-9a-f]{32}/", "/"));
        }
        Map<String, List<String>> headers = new HashMap<>();
        request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        SimAnswer answer =
                simulator.handle(new SimRequest(request.method(), path, headers, request.body()));
        Map<String, String> answered = new HashMap<>();
        answer.headers()
                .forEach((name, value) -> answered.put(name.toLowerCase(Locale.ROOT), value));
        return new WireAnswer(answer.status(), answered, answer.body());
    }
}
