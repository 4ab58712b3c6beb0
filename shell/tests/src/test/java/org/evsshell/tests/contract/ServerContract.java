package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.tests.contract.ContractCloud.ids;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.server.Attach;
import org.evsshell.client.server.AttachmentWork;
import org.evsshell.client.server.Detach;
import org.evsshell.client.server.Server;
import org.evsshell.client.server.ServerApi;
import org.evsshell.client.server.ServerOperations;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Servers, and attaching disks to them. */
interface ServerContract {
    ContractCloud cloud();

    @HoldsIn(EVS)
    default void findsServersByIdAndByName() {
        Server server = firstServer();

        assertThat(servers().resolve(server.id()).name()).isEqualTo(server.name());
        assertThat(servers().resolve(server.name()).id()).isEqualTo(server.id());
        assertThat(server.status()).isEqualTo("ACTIVE");
        assertThat(server.zone()).isNotEmpty();
        refused(ErrorKind.NOT_FOUND, () -> servers().show(DiskContract.NOWHERE));
        refused(ErrorKind.NOT_FOUND, () -> servers().resolve("no.such(server)"));
    }

    @HoldsIn(EVS)
    default void attachesADiskAndDetachesIt() {
        Disk disk = cloud().disk("moving");
        Server server = serverIn(Objects.requireNonNull(disk.zone()));

        AttachmentWork attaching = servers().attach(new Attach(disk.id(), server.id(), null));
        assertThat(attaching.jobId()).isNotEmpty();
        assertThat(cloud().client.jobs().show(jobId(attaching)).status()).isNotEmpty();
        ObjectNode attached = reached(attaching);

        assertThat(attached.path("status").asString()).isEqualTo("in-use");
        assertThat(new Disk(attached).servers()).containsExactly(server.id());
        assertThat(servers().disk(server.id(), disk.id()).path("serverId").asString())
                .isEqualTo(server.id());
        assertThat(ids(servers().disks(server.id()))).containsExactly(disk.id());
        assertThat(ids(cloud().client.disks().list(DiskFilter.ALL.on(server.id())).toList()))
                .containsExactly(disk.id());

        ObjectNode free = reached(servers().detach(new Detach(disk.id(), server.id(), true)));
        assertThat(free.path("status").asString()).isEqualTo("available");
        assertThat(servers().disks(server.id())).isEmpty();
    }

    @HoldsIn(EVS)
    default void readsTheDisksOfAServerOnEveryPath() {
        Disk disk = cloud().disk("seen");
        Server server = serverIn(Objects.requireNonNull(disk.zone()));
        reached(servers().attach(new Attach(disk.id(), server.id(), "/dev/vdx")));

        for (var list :
                List.of(
                        ServerOperations.LIST_DISKS,
                        ServerOperations.LIST_DISKS_V21,
                        ServerOperations.NOVA_LIST_DISKS)) {
            JsonNode answer = cloud().client.send(Call.on(list, "server_id", server.id()));
            assertThat(answer.path("volumeAttachments").path(0).path("device").asString())
                    .as(list.id())
                    .isEqualTo("/dev/vdx");
        }
        for (var show :
                List.of(
                        ServerOperations.SHOW_DISK,
                        ServerOperations.SHOW_DISK_V21,
                        ServerOperations.NOVA_SHOW_DISK)) {
            Map<String, String> path = Map.of("server_id", server.id(), "volume_id", disk.id());
            JsonNode answer = cloud().client.send(new Call(show, path, List.of(), null));
            assertThat(answer.path("volumeAttachment").path("volumeId").asString())
                    .as(show.id())
                    .isEqualTo(disk.id());
        }
        reached(servers().detach(new Detach(disk.id(), server.id(), false)));
    }

    @HoldsIn(EVS)
    default void refusesToAttachTwiceOrToAnotherZone() {
        Disk disk = sharedDisk();
        String zone = Objects.requireNonNull(disk.zone());
        Server server = serverIn(zone);
        Server other = serverOutside(zone);

        refused(
                ErrorKind.BAD_REQUEST,
                "Ecs.0121",
                () -> servers().attach(new Attach(disk.id(), other.id(), null)));
        reached(servers().attach(new Attach(disk.id(), server.id(), null)));
        refused(
                ErrorKind.WRONG_STATE,
                "Ecs.0057",
                () -> servers().attach(new Attach(disk.id(), server.id(), null)));
        refused(
                ErrorKind.WRONG_STATE,
                "Ecs.0111",
                () -> servers().detach(new Detach(disk.id(), other.id(), false)));
        reached(servers().detach(new Detach(disk.id(), server.id(), false)));
    }

    private Disk sharedDisk() {
        DiskCreate request =
                DiskCreate.named(ContractCloud.named("shared")).size(10).multiattach(true).build();
        Disk made = cloud().client.disks().create(request).getFirst();
        cloud().reach(DiskGoals.CREATED, made.id());
        return cloud().client.disks().show(made.id());
    }

    @HoldsIn(CINDER)
    default void saysThatThereIsNoComputeService() {
        Disk disk = cloud().disk("alone");

        refused(ErrorKind.USAGE, () -> servers().list().hasNext());
        refused(
                ErrorKind.USAGE,
                () -> servers().attach(new Attach(disk.id(), DiskContract.NOWHERE, null)));
        assertThat(cloud().client.disks().list(DiskFilter.ALL.on(DiskContract.NOWHERE)).toList())
                .isEmpty();
    }

    private ServerApi servers() {
        return cloud().client.servers();
    }

    private Server firstServer() {
        return new Server(servers().list().next());
    }

    private Server serverIn(String zone) {
        return server(zone, true);
    }

    private Server serverOutside(String zone) {
        return server(zone, false);
    }

    private Server server(String zone, boolean inside) {
        return servers().list().toList().stream()
                .map(Server::new)
                .filter(server -> zone.equals(server.zone()) == inside)
                .findFirst()
                .orElseThrow();
    }

    private static String jobId(AttachmentWork work) {
        return Objects.requireNonNull(work.jobId());
    }

    private ObjectNode reached(AttachmentWork work) {
        WaitOutcome outcome =
                servers().await(List.of(work), WaitOptions.standard()).get(work.diskId());
        assertThat(outcome).isInstanceOf(WaitOutcome.Reached.class);
        return ((WaitOutcome.Reached) Objects.requireNonNull(outcome)).last();
    }

    private static void refused(ErrorKind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    private static void refused(ErrorKind kind, String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> {
                            assertThat(e.code()).contains(code);
                            assertThat(e.kind()).isEqualTo(kind);
                        });
    }
}
