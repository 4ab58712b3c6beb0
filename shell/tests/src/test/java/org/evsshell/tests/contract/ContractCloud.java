package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.http.OkHttpTransport;
import org.evsshell.client.http.Timeouts;
import org.evsshell.client.http.Transport;
import org.evsshell.client.json.Json;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCreate;
import org.evsshell.client.snapshot.SnapshotGoals;
import org.evsshell.client.wait.WaitGoal;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.SimServer;
import org.evsshell.simulator.SimSettings;
import org.evsshell.simulator.world.WorldInvariants;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** A service under contract, the client connected to it, and the first steps of most cases. */
final class ContractCloud implements AutoCloseable {
    /** Our own disks: a real service may hold others. */
    private static final String OURS = "contract ";

    final EvsClient client;

    /** Somebody else, of another project of the same service. */
    final EvsClient other;

    /** Who may limit projects of a real service; the simulator's are limited from within. */
    private final @Nullable EvsClient admin;

    private final @Nullable SimServer simulator;

    private ContractCloud(
            ClientSettings settings,
            ClientSettings others,
            @Nullable ClientSettings admins,
            @Nullable SimServer simulator) {
        this.client = EvsClient.connect(settings);
        this.other = EvsClient.connect(others);
        this.admin = admins == null ? null : EvsClient.connect(admins);
        this.simulator = simulator;
    }

    /** A simulator without HTTP between it and the client. */
    static ContractCloud inProcess(Dialect dialect) throws IOException {
        MovingClock clock = new MovingClock();
        SimServer server = empty(dialect, clock);
        Cloud cloud = cloud(server.endpoints().identity(), "demo", null, null);
        Transport wire = new InProcessTransport(server.simulator());
        return simulated(
                server,
                cloud,
                dialect == Dialect.EVS ? new DocumentedTransport(wire) : wire,
                clock);
    }

    /** As above, speaking EVS, with an address of block storage that names its second version. */
    static ContractCloud inProcessInSecondForm() throws IOException {
        MovingClock clock = new MovingClock();
        SimServer server = empty(Dialect.EVS, clock);
        String storage = server.endpoints().blockStorage() + "/v2/%(project_id)s";
        Cloud cloud = cloud(server.endpoints().identity(), "demo", null, storage);
        Transport wire = new DocumentedTransport(new InProcessTransport(server.simulator()));
        return simulated(server, cloud, wire, clock);
    }

    /** A simulator on loopback. */
    static ContractCloud overHttp(Dialect dialect) throws IOException {
        MovingClock clock = new MovingClock();
        SimServer server = empty(dialect, clock);
        Cloud cloud = cloud(server.endpoints().identity(), "demo", null, null);
        return simulated(server, cloud, http(), clock);
    }

    /** One region of the real service that {@code shell/tests/openstack/setup.sh} started. */
    static ContractCloud real(String region) {
        String address = System.getProperty("evs.real.auth-url", "http://127.0.0.1:15500/v3");
        Cloud cloud = cloud(address, "demo-pw", region, null);
        return new ContractCloud(
                real(cloud),
                real(of("alt", "alt-pw", cloud)),
                real(of("admin", "admin-pw", cloud)),
                null);
    }

    private static ClientSettings real(Cloud cloud) {
        return ClientSettings.of(
                cloud, http(), InstantSource.system(), RandomGenerator.getDefault());
    }

    private static SimServer empty(Dialect dialect, MovingClock clock) throws IOException {
        return SimServer.start(SimSettings.defaults().with(dialect).with(0, 0), clock);
    }

    private static ContractCloud simulated(
            SimServer server, Cloud cloud, Transport wire, MovingClock clock) {
        return new ContractCloud(
                ClientSettings.of(cloud, wire, clock, RandomGenerator.getDefault())
                        .withSleeper(clock),
                ClientSettings.of(
                                of("alt", "alt", cloud), wire, clock, RandomGenerator.getDefault())
                        .withSleeper(clock),
                null,
                server);
    }

    /** The same cloud for another user, in the project of the same name. */
    private static Cloud of(String user, String password, Cloud cloud) {
        return new Cloud(
                cloud.name(),
                cloud.authUrl(),
                new Credentials.Password(user, null, "Default", null, () -> password),
                new Cloud.Project(null, user, "Default", null),
                cloud.regionName(),
                cloud.endpoints(),
                cloud.dialect(),
                cloud.tls(),
                cloud.production());
    }

    private static Cloud cloud(
            String authUrl, String password, @Nullable String region, @Nullable String storage) {
        return new Cloud(
                "contract",
                authUrl,
                new Credentials.Password("demo", null, "Default", null, () -> password),
                new Cloud.Project(null, "demo", "Default", null),
                region,
                new Cloud.Endpoints("public", 3, storage, null),
                null,
                Cloud.Tls.STANDARD,
                false);
    }

    private static OkHttpTransport http() {
        return new OkHttpTransport(Cloud.Tls.STANDARD, Timeouts.STANDARD);
    }

    /** A blank disk that is ready. */
    Disk disk(String name) {
        Disk made = client.disks().create(DiskCreate.blank(OURS + name, 10)).getFirst();
        reach(DiskGoals.CREATED, made.id());
        return client.disks().show(made.id());
    }

    /** Lets the other project have no more of something than a number; -1 for no limit. */
    void limitOther(String quota, long most) {
        String project = other.cloud().projectId();
        if (simulator != null) {
            simulator
                    .simulator()
                    .inspect(
                            world -> {
                                world.quotas().limit(project, quota, most);
                                return most;
                            });
            return;
        }
        Objects.requireNonNull(admin)
                .call(
                        "PUT",
                        "/v3/{project_id}/os-quota-sets/" + project,
                        Json.read("{\"quota_set\": {\"" + quota + "\": " + most + "}}")
                                .orElseThrow());
    }

    /** The full name of a disk made here. */
    static String named(String name) {
        return OURS + name;
    }

    /** A snapshot that is ready. */
    Snapshot snapshot(Disk disk, String name) {
        Snapshot made =
                client.snapshots()
                        .create(new SnapshotCreate(disk.id(), name, null, Map.of(), false));
        assertReached(
                client.snapshots()
                        .await(List.of(made.id()), SnapshotGoals.CREATED, WaitOptions.standard()));
        return client.snapshots().show(made.id());
    }

    /** Waits for a disk, and fails where it gets elsewhere. */
    void reach(WaitGoal goal, String id) {
        assertReached(client.disks().await(List.of(id), goal, WaitOptions.standard()));
    }

    private static void assertReached(Map<String, WaitOutcome> outcomes) {
        assertThat(outcomes.values()).noneMatch(outcome -> outcome instanceof WaitOutcome.Failed);
    }

    /** IDs of rows, in their order. */
    static List<String> ids(Collection<ObjectNode> rows) {
        return rows.stream().map(row -> row.path("id").asString("")).toList();
    }

    /** Takes away what a case made; a simulator's world must still make sense. */
    @Override
    public void close() throws IOException {
        if (simulator != null) {
            assertThat(simulator.simulator().<List<String>>inspect(WorldInvariants::broken))
                    .isEmpty();
            simulator.close();
            return;
        }
        List<String> left = new ArrayList<>();
        for (ObjectNode row : client.disks().list(DiskFilter.ALL).toList()) {
            if (row.path("name").asString("").startsWith(OURS)) {
                left.add(row.path("id").asString(""));
            }
        }
        for (String id : left) {
            client.disks().delete(id, true);
        }
        assertReached(client.disks().await(left, DiskGoals.DELETED, WaitOptions.standard()));
    }
}
