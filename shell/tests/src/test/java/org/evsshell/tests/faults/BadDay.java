package org.evsshell.tests.faults;

import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallListener;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Simulator;
import org.evsshell.simulator.api.Behaviour;
import org.evsshell.simulator.api.Endpoints;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.world.Inventories;
import org.evsshell.simulator.world.Server;
import org.evsshell.simulator.world.World;
import org.evsshell.simulator.world.WorldInvariants;
import org.evsshell.tests.contract.MovingClock;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** An empty cloud of which every fifth answer goes wrong, and a client of it. */
final class BadDay implements CallListener {
    private static final double RATE = 0.2;

    /** Half of the slow answers come too late: the client's patience is shorter. */
    private static final Duration LATE = Duration.ofSeconds(61);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Faults faults;
    private final Simulator simulator;
    private final TimedWire wire;
    private final EvsClient client;
    private final EvsClient other;
    private final String projectId;
    private final String serverId;
    private final AtomicInteger failedChanges = new AtomicInteger();

    BadDay(Dialect dialect, long seed) {
        this(dialect, Faults.everywhere(RATE, LATE, seed));
    }

    /** A day on which only these faults happen. */
    BadDay(Dialect dialect, Faults faults) {
        long seed = faults.seed();
        MovingClock clock = new MovingClock();
        Endpoints endpoints = Endpoints.below("http://simulator.internal").withCompute();
        this.faults = faults;
        World world = Inventories.bulk(dialect, 0, 0, seed, clock.instant());
        Behaviour behaviour = new Behaviour(1000, Duration.ofSeconds(2), endpoints);
        simulator = new Simulator(world, behaviour, faults, clock);
        wire = new TimedWire(simulator, clock, PATIENCE);
        client = connect(cloud(endpoints, "demo"), clock, seed);
        other = connect(cloud(endpoints, "alt"), clock, seed + 1000);
        projectId =
                world.directory().projects().stream()
                        .filter(project -> project.name().equals("demo"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        serverId = world.ids().uuid();
        world.put(
                new Server(
                        serverId,
                        projectId,
                        "server",
                        "ACTIVE",
                        world.site().zones().getFirst().name(),
                        clock.instant()));
    }

    private EvsClient connect(Cloud cloud, MovingClock clock, long seed) {
        return EvsClient.connect(
                ClientSettings.of(cloud, wire, clock, new Random(seed))
                        .withSleeper(clock)
                        .withListener(this));
    }

    private static Cloud cloud(Endpoints endpoints, String user) {
        return new Cloud(
                "bad-day",
                endpoints.identity(),
                new Credentials.Password(user, null, "Default", null, () -> user),
                new Cloud.Project(null, user, "Default", null),
                null,
                Cloud.Endpoints.STANDARD,
                null,
                Cloud.Tls.STANDARD,
                false);
    }

    EvsClient client() {
        return client;
    }

    /** Somebody of another project. */
    EvsClient other() {
        return other;
    }

    /** The project whose client is {@link #client}. */
    String projectId() {
        return projectId;
    }

    /** A server of that project. */
    String serverId() {
        return serverId;
    }

    /** What is really there. */
    <T> T look(Function<World, T> look) {
        return simulator.inspect(look);
    }

    /** What the world itself finds wrong. */
    List<String> broken() {
        return simulator.inspect(WorldInvariants::broken);
    }

    /** How many requests were sent. */
    int requests() {
        return wire.requests();
    }

    /** How many of them a fault struck. */
    int struck() {
        return simulator.inspect(world -> faults.struck());
    }

    /** How often a change was told to have failed. */
    int failedChanges() {
        return failedChanges.get();
    }

    @Override
    public void answered(Call call, JsonNode answer) {}

    @Override
    public void failed(Call call, EvsException reason) {
        if (call.operation().mutating()) {
            failedChanges.incrementAndGet();
        }
    }
}
