package org.evsshell.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.result.Result;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Rule;
import org.junit.jupiter.api.Test;

import java.util.Objects;

final class DiskAttachTest {
    private final SimulatedCloud cloud = new SimulatedCloud(Dialect.EVS);

    @Test
    void attachesSeveralDisksAndWaitsForTheirJobs() {
        Result result =
                CommandRun.of("disk attach", cloud)
                        .with("DISK", "data-01", "scratch")
                        .with("server", "web-01")
                        .flag("wait")
                        .run();

        assertThat(Results.outcomes(result))
                .isEqualTo(
                        """
                        disk data-01: in-use
                        disk scratch: in-use
                        """);
        assertThat(cloud.changes())
                .hasSize(2)
                .allMatch(change -> change.startsWith("POST /ecs/v1/cloudservers/"));
    }

    @Test
    void saysThatTheDiskIsOnItsWay() {
        Result result =
                CommandRun.of("disk attach", cloud)
                        .with("DISK", "data-01")
                        .with("server", "web-01")
                        .run();

        assertThat(Results.outcomes(result)).isEqualTo("disk data-01: attaching\n");
    }

    @Test
    void refusesAServerInAnotherZone() {
        Plan plan =
                CommandRun.of("disk attach", cloud)
                        .with("DISK", "data-01")
                        .with("server", "web-02")
                        .plan();

        assertThat(plan.steps().getFirst().broken())
                .extracting(Rule::id)
                .containsExactly("disk-attach-zone");
        assertThat(Objects.requireNonNull(plan.refusal()).kind()).isEqualTo(ErrorKind.BAD_REQUEST);
    }

    @Test
    void refusesADiskInUse() {
        Plan plan =
                CommandRun.of("disk attach", cloud)
                        .with("DISK", "db-wal")
                        .with("server", "web-01")
                        .plan();

        EvsException refusal = Objects.requireNonNull(plan.refusal());
        assertThat(refusal.kind()).isEqualTo(ErrorKind.WRONG_STATE);
        assertThat(refusal.message())
                .contains("is in-use in eu-de-01, server 'web-01'")
                .contains("is ACTIVE in eu-de-01");
    }

    @Test
    void takesADeviceForOneDiskOnly() {
        assertThatThrownBy(
                        CommandRun.of("disk attach", cloud)
                                        .with("DISK", "data-01", "scratch")
                                        .with("server", "web-01")
                                        .with("device", "/dev/vdx")
                                ::plan)
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.USAGE));
    }

    @Test
    void detachesADiskFromItsOnlyServer() {
        CommandRun detach = CommandRun.of("disk detach", cloud).with("DISK", "web-assets");

        assertThat(detach.plan().question())
                .startsWith("Detach disk 'web-assets' (")
                .contains("from server 'web-01' (")
                .endsWith("which is ACTIVE? What a running server has not written yet is lost.");
        assertThat(Results.outcomes(detach.flag("wait").run()))
                .isEqualTo("disk web-assets: available\n");
    }

    @Test
    void mustBeToldWhichServerASharedDiskComesOff() {
        assertThatThrownBy(CommandRun.of("disk detach", cloud).with("DISK", "cluster-quorum")::plan)
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> assertThat(e.kind()).isEqualTo(ErrorKind.AMBIGUOUS));

        Result result =
                CommandRun.of("disk detach", cloud)
                        .with("DISK", "cluster-quorum")
                        .with("server", "cluster-02")
                        .flag("wait")
                        .run();
        assertThat(Results.outcomes(result)).isEqualTo("disk cluster-quorum: in-use\n");
    }

    @Test
    void refusesToDetachWhatIsNotAttached() {
        assertThatThrownBy(CommandRun.of("disk detach", cloud).with("DISK", "data-01")::plan)
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> assertThat(e.kind()).isEqualTo(ErrorKind.WRONG_STATE));

        Plan elsewhere =
                CommandRun.of("disk detach", cloud)
                        .with("DISK", "web-assets")
                        .with("server", "web-02")
                        .plan();
        assertThat(Objects.requireNonNull(elsewhere.refusal()).kind())
                .isEqualTo(ErrorKind.WRONG_STATE);
    }

    @Test
    void listsTheDisksOfAServer() {
        Result result = CommandRun.of("disk list", cloud).with("server", "web-01").run();

        assertThat(Results.rows(result, "name")).isEqualTo("web-assets\nweb-01-root\n");
    }

    @Test
    void saysThatAPlainOpenStackHasNoServers() {
        SimulatedCloud cinder = new SimulatedCloud(Dialect.CINDER);

        assertThatThrownBy(
                        CommandRun.of("disk attach", cinder)
                                        .with("DISK", "data-01")
                                        .with("server", "web-01")
                                ::plan)
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(ErrorKind.USAGE);
                            assertThat(e.message()).contains("lists no compute service");
                        });
        assertThat(cinder.changes()).isEmpty();
    }
}
