package org.evsshell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.result.Result;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Objects;

final class DiskDeleteTest {
    private final SimulatedCloud cloud = new SimulatedCloud(Dialect.EVS);

    @Test
    void deletesADiskWithoutSnapshots() {
        Result result = delete("scratch").run();

        assertThat(Results.outcomes(result)).isEqualTo("disk scratch: deleting\n");
        assertThat(cloud.changes())
                .containsExactly("DELETE /v3/volumes/" + Results.ids(result).getFirst());
    }

    @Test
    void waitsUntilItIsGone() {
        Result result = delete("scratch").flag("wait").run();

        assertThat(Results.outcomes(result)).isEqualTo("disk scratch: deleted\n");
    }

    @ParameterizedTest
    @EnumSource
    void refusesADiskWithSnapshotsNamingThem(Dialect dialect) {
        SimulatedCloud either = new SimulatedCloud(dialect);
        EvsException refusal =
                refusal(CommandRun.of("disk delete", either).with("DISK", "data-01").plan());

        assertThat(refusal.kind()).isEqualTo(ErrorKind.WRONG_STATE);
        assertThat(refusal.message().replaceAll("\\(.{36}\\)", "(ID)"))
                .isEqualTo(
                        "Nothing was sent: disk 'data-01' (ID) has 3 snapshots: 'data-01-3d' (ID),"
                                + " 'data-01-60d' (ID), 'data-01-200d' (ID). A disk with snapshots"
                                + " is deleted only together with them.");
        assertThat(refusal.hint()).contains("Delete its snapshots first, or add --with-snapshots.");
        assertThat(refusal.explainedBy()).contains("disk-delete-snapshots");
        assertThat(either.changes()).isEmpty();
    }

    @Test
    void offersToTakeTheSnapshotsAlongAtATerminal() {
        Plan plan = delete("data-01").atTerminal().plan();

        assertThat(plan.refusal()).isNull();
        assertThat(plan.question().replaceAll("\\(.{36}\\)", "(ID)"))
                .isEqualTo(
                        "Delete disk 'data-01' (ID), with the 3 snapshots of 'data-01' (ID):"
                                + " 'data-01-3d' (ID), 'data-01-60d' (ID), 'data-01-200d' (ID)?"
                                + " This cannot be undone.");
        assertThat(Results.outcomes(plan.work().get())).isEqualTo("disk data-01: deleting\n");
        assertThat(cloud.changes().getFirst()).endsWith("?cascade=true");
    }

    @Test
    void takesSnapshotsAlongWhenToldTo() {
        Result result = delete("data-01").flag("with-snapshots").flag("wait").run();

        assertThat(Results.outcomes(result)).isEqualTo("disk data-01: deleted\n");
        assertThat(cloud.changes()).singleElement().asString().endsWith("?cascade=true");
    }

    @Test
    void refusesADiskInUseBeforeAskingAnything() {
        EvsException refusal = refusal(delete("db-wal").plan());

        assertThat(refusal.kind()).isEqualTo(ErrorKind.WRONG_STATE);
        assertThat(refusal.message()).contains("disk 'db-wal' (").contains("is in-use.");
    }

    @Test
    void sendsNothingWhenOneOfSeveralIsRefused() {
        EvsException refusal = refusal(delete("scratch", "db-wal").plan());

        assertThat(refusal.message()).contains("db-wal").doesNotContain("scratch");
        assertThat(cloud.changes()).isEmpty();
    }

    @Test
    void deletesSeveral() {
        Result result = delete("scratch", "data-04").flag("wait").run();

        assertThat(Results.outcomes(result))
                .isEqualTo(
                        """
                        disk scratch: deleted
                        disk data-04: deleted
                        """);
    }

    @Test
    void asksNamingEveryDisk() {
        assertThat(delete("scratch", "data-04").plan().question().replaceAll("\\(.{36}\\)", "(ID)"))
                .isEqualTo(
                        "Delete 2 disks: 'scratch' (ID), 'data-04' (ID)? This cannot be undone.");
    }

    private CommandRun delete(String... disks) {
        return CommandRun.of("disk delete", cloud).with("DISK", disks);
    }

    private static EvsException refusal(Plan plan) {
        return Objects.requireNonNull(plan.refusal());
    }
}
