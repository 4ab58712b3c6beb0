package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.server.Attach;
import org.evsshell.client.server.AttachmentWork;
import org.evsshell.client.server.Detach;
import org.evsshell.client.server.Server;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Simulator;
import org.evsshell.simulator.api.Behaviour;
import org.evsshell.simulator.api.Endpoints;
import org.evsshell.simulator.fault.Fault;
import org.evsshell.simulator.fault.FaultKind;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.world.Inventories;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** A plain OpenStack with a compute service beside its block storage. */
final class NovaTest {
    private static final String URL = "http://openstack.example";

    private final MovingClock clock = new MovingClock();

    private EvsClient client(Faults faults) {
        Endpoints endpoints = Endpoints.below(URL).withCompute();
        Simulator simulator =
                new Simulator(
                        Inventories.demo(Dialect.CINDER, 1, clock.instant()),
                        new Behaviour(5, Duration.ofSeconds(2), endpoints),
                        faults,
                        clock);
        Cloud cloud =
                new Cloud(
                        "nova",
                        endpoints.identity(),
                        new Credentials.Password("demo", null, "Default", null, () -> "demo"),
                        new Cloud.Project(null, "demo", "Default", null),
                        null,
                        Cloud.Endpoints.STANDARD,
                        null,
                        Cloud.Tls.STANDARD,
                        false);
        return EvsClient.connect(
                ClientSettings.of(
                                cloud,
                                new InProcessTransport(simulator),
                                clock,
                                RandomGenerator.getDefault())
                        .withSleeper(clock));
    }

    private static WaitOutcome await(EvsClient client, AttachmentWork work) {
        return Objects.requireNonNull(
                client.servers().await(List.of(work), WaitOptions.standard()).get(work.diskId()));
    }

    @Test
    void listsEveryServerHoweverShortThePages() {
        EvsClient client = client(Faults.none());

        assertThat(client.servers().list().toList())
                .extracting(row -> row.path("name").asString())
                .contains("web-01", "web-02", "web-03", "db-01", "db-02", "cluster-02")
                .doesNotHaveDuplicates();
    }

    @Test
    void attachesAndDetachesByStates() {
        EvsClient client = client(Faults.none());
        Server server = client.servers().resolve("web-01");
        Disk disk = client.disks().resolve("data-01");

        AttachmentWork attaching =
                client.servers().attach(new Attach(disk.id(), server.id(), null));
        assertThat(attaching.jobId()).isNull();
        assertThat(await(client, attaching)).isInstanceOf(WaitOutcome.Reached.class);
        assertThat(client.disks().show(disk.id()).servers()).containsExactly(server.id());

        AttachmentWork detaching =
                client.servers().detach(new Detach(disk.id(), server.id(), false));
        assertThat(await(client, detaching)).isInstanceOf(WaitOutcome.Reached.class);
        assertThat(client.disks().show(disk.id()).status()).isEqualTo("available");
    }

    @Test
    void tellsThatADiskFellBack() {
        EvsClient client =
                client(Faults.of(List.of(Fault.of(FaultKind.ENDS_IN_ERROR).times(1)), 1));
        Server server = client.servers().resolve("web-01");
        Disk disk = client.disks().resolve("data-01");

        WaitOutcome outcome =
                await(client, client.servers().attach(new Attach(disk.id(), server.id(), null)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        WaitOutcome.Failed.class,
                        failed ->
                                assertThat(failed.reason().message())
                                        .isEqualTo(
                                                "The disk "
                                                        + disk.id()
                                                        + " was not attached to server "
                                                        + server.id()
                                                        + ": it is available."));
    }

    @Test
    void findsOutWhatBecameOfALostAnswer() {
        EvsClient client =
                client(
                        Faults.of(
                                List.of(
                                        Fault.of(FaultKind.CUT_AFTER).on("novaAttachDisk").times(1),
                                        Fault.of(FaultKind.CUT_BEFORE)
                                                .on("novaDetachDisk")
                                                .times(1)),
                                1));
        Server server = client.servers().resolve("web-01");
        Disk disk = client.disks().resolve("data-01");

        AttachmentWork attaching =
                client.servers().attach(new Attach(disk.id(), server.id(), null));
        assertThat(await(client, attaching)).isInstanceOf(WaitOutcome.Reached.class);
        assertThat(client.disks().show(disk.id()).servers()).containsExactly(server.id());

        AttachmentWork detaching =
                client.servers().detach(new Detach(disk.id(), server.id(), false));
        assertThat(await(client, detaching)).isInstanceOf(WaitOutcome.Reached.class);
        assertThat(client.disks().show(disk.id()).servers()).isEmpty();
    }

    @Test
    void cannotForceADiskOff() {
        EvsClient client = client(Faults.none());
        Disk disk = client.disks().resolve("web-assets");
        String server = disk.servers().getFirst();

        assertThatThrownBy(() -> client.servers().detach(new Detach(disk.id(), server, true)))
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.USAGE));
    }
}
