package org.evsshell.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Rule;
import org.junit.jupiter.api.Test;

import java.util.Objects;

final class SnapshotCommandsTest {
    private final SimulatedCloud cloud = new SimulatedCloud(Dialect.EVS);

    @Test
    void listsTheSnapshotsOfADiskByName() {
        Result result = CommandRun.of("snapshot list", cloud).with("disk", "data-01").run();

        assertThat(Results.rows(result, "name", "size"))
                .isEqualTo(
                        """
                        data-01-3d\t100
                        data-01-60d\t100
                        data-01-200d\t100
                        """);
    }

    @Test
    void showsOneSnapshotAsAnItem() {
        Result result = CommandRun.of("snapshot show", cloud).with("SNAPSHOT", "data-01-3d").run();

        assertThat(result).isInstanceOf(Result.Item.class);
        assertThat(Results.rows(result, "name")).isEqualTo("data-01-3d\n");
    }

    @Test
    void makesASnapshotOfEachDiskAndWaitsForAll() {
        Result result = create("scratch", "db-wal").with("name", "nightly").flag("wait").run();

        assertThat(Results.outcomes(result))
                .isEqualTo(
                        """
                        snapshot nightly: available
                        snapshot nightly: available
                        """);
    }

    @Test
    void leavesTheEighthSnapshotToTheServiceWhoseRefusalIsExplained() {
        CommandRun run = create("db-primary").with("name", "eighth");

        assertThat(run.plan().steps().getFirst().broken().stream().map(Rule::id))
                .containsExactly("snapshot-limit");
        assertThatThrownBy(run::run)
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(ErrorKind.LIMIT_REACHED);
                            assertThat(e.explainedBy()).contains("snapshot-limit");
                        });
    }

    @Test
    void refusesASnapshotOfADiskInError() {
        EvsException refusal = refusal(create("import-failed").plan());

        assertThat(refusal.kind()).isEqualTo(ErrorKind.WRONG_STATE);
        assertThat(refusal.message()).contains("'import-failed'").contains("is error.");
        assertThat(cloud.changes()).isEmpty();
    }

    @Test
    void needsForceForADiskInUseOnOpenStackOnly() {
        SimulatedCloud cinder = new SimulatedCloud(Dialect.CINDER);

        assertThat(create("db-wal").plan().refusal()).isNull();
        assertThat(CommandRun.of("snapshot create", cinder).with("DISK", "db-wal").plan().refusal())
                .isNotNull();
        assertThat(
                        CommandRun.of("snapshot create", cinder)
                                .with("DISK", "db-wal")
                                .flag("force")
                                .plan()
                                .refusal())
                .isNull();
    }

    @Test
    void saysHowToGoOnWhenInterruptedWhileWaiting() {
        CommandRun run = create("scratch").with("name", "keep").flag("wait");
        cloud.whenWaiting(run.scope()::cancel);

        Outcome made = ((Result.Outcomes) run.run()).outcomes().getFirst();
        assertThat(made.state()).isEqualTo("creating");
        assertThat(Objects.requireNonNull(made.value()).path("id").asString())
                .isEqualTo(made.target().id());
        EvsException e = Objects.requireNonNull(made.error());
        assertThat(e.kind()).isEqualTo(ErrorKind.INTERRUPTED);
        assertThat(withoutId(e.message()))
                .isEqualTo(
                        "Interrupted: snapshot 'keep' (ID) is creating; the service goes on with"
                                + " it, nothing is undone.");
        assertThat(withoutId(e.hint().orElseThrow())).isEqualTo("Go on waiting: snapshot wait ID");
        Result left = CommandRun.of("snapshot list", cloud).with("name", "keep").run();
        assertThat(Results.rows(left, "name")).isEqualTo("keep\n");
    }

    @Test
    void showsOneLineOfProgressWhileWaiting() {
        CommandRun run = create("scratch").with("name", "keep").flag("wait");
        run.run();

        assertThat(run.console().lines().stream().map(SnapshotCommandsTest::withoutId).distinct())
                .containsExactly(
                        "... snapshot 'keep' (ID): creating",
                        "... snapshot 'keep' (ID): available");
    }

    @Test
    void deletesASnapshotAndWaitsUntilItIsGone() {
        Result result =
                CommandRun.of("snapshot delete", cloud)
                        .with("SNAPSHOT", "data-01-3d")
                        .flag("wait")
                        .run();

        assertThat(Results.outcomes(result)).isEqualTo("snapshot data-01-3d: deleted\n");
    }

    @Test
    void renamesASnapshot() {
        Result result =
                CommandRun.of("snapshot update", cloud)
                        .with("SNAPSHOT", "data-01-3d")
                        .with("name", "keep")
                        .run();

        assertThat(Results.outcomes(result)).isEqualTo("snapshot keep: available\n");
    }

    @Test
    void rollsADiskBackByTheCallOfEvs() {
        Result result = rollback("data-01-60d", cloud).flag("wait").run();

        assertThat(Results.outcomes(result)).isEqualTo("disk data-01: available\n");
        assertThat(cloud.changes().getFirst())
                .startsWith("POST /v2/os-vendor-snapshots/")
                .endsWith("/rollback");
    }

    @Test
    void asksBeforeRollingBackNamingDiskAndSnapshot() {
        Plan plan = rollback("data-01-60d", cloud).plan();

        assertThat(withoutId(plan.question()))
                .startsWith("Roll disk 'data-01' (ID) back to snapshot 'data-01-60d' (ID)?")
                .endsWith(" UTC is lost.");
    }

    @Test
    void refusesToRollBackADiskInUse() {
        EvsException refusal = refusal(rollback("db-primary-7d", cloud).plan());

        assertThat(refusal.kind()).isEqualTo(ErrorKind.WRONG_STATE);
        assertThat(withoutId(refusal.message()))
                .isEqualTo(
                        "Nothing was sent: snapshot 'db-primary-7d' (ID) belongs to disk"
                                + " 'db-primary' (ID), which is in-use. A snapshot is rolled back"
                                + " only while its disk is available or error_rollbacking.");
        assertThat(cloud.changes()).isEmpty();
    }

    @Test
    void revertsOnlyToTheLatestSnapshotOnOpenStack() {
        SimulatedCloud cinder = new SimulatedCloud(Dialect.CINDER);

        assertThat(refusal(rollback("data-01-60d", cinder).plan()).message())
                .contains("is not the latest of its disk.");
        Result result = rollback("data-01-3d", cinder).flag("wait").run();
        assertThat(Results.outcomes(result)).isEqualTo("disk data-01: available\n");
        assertThat(cinder.changes().getFirst()).endsWith("/action");
    }

    @Test
    void refusesToRollBackWhatABackupMade() {
        assertThat(refusal(rollback("autobk_snapshot_vbs_0001", cloud).plan()).message())
                .contains("was made by a backup.");
    }

    private CommandRun create(String... disks) {
        return CommandRun.of("snapshot create", cloud).with("DISK", disks);
    }

    private static CommandRun rollback(String snapshot, SimulatedCloud on) {
        return CommandRun.of("snapshot rollback", on).with("SNAPSHOT", snapshot);
    }

    private static EvsException refusal(Plan plan) {
        return Objects.requireNonNull(plan.refusal());
    }

    private static String withoutId(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
    }
}
