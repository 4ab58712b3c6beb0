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

import java.time.Duration;
import java.util.Objects;

final class DiskChangeTest {
    private final SimulatedCloud cloud = new SimulatedCloud(Dialect.EVS);

    @Test
    void growsSeveralDisksAndWaitsForAllOfThem() {
        Result result =
                CommandRun.of("disk extend", cloud)
                        .with("DISK", "data-01", "db-wal")
                        .with("size", "150")
                        .flag("wait")
                        .run();

        assertThat(Results.outcomes(result))
                .isEqualTo(
                        """
                        disk data-01: available
                        disk db-wal: in-use
                        """);
    }

    @Test
    void saysThatTheDiskIsGrowing() {
        Result result =
                CommandRun.of("disk extend", cloud)
                        .with("DISK", "data-01")
                        .with("size", "150")
                        .run();

        assertThat(Results.outcomes(result)).isEqualTo("disk data-01: extending\n");
    }

    @Test
    void refusesToShrink() {
        Plan plan =
                CommandRun.of("disk extend", cloud)
                        .with("DISK", "data-01")
                        .with("size", "50")
                        .plan();

        assertThat(plan.steps().getFirst().broken().stream().map(Rule::id))
                .containsExactly("disk-extend-grows");
        assertThat(Objects.requireNonNull(plan.refusal()))
                .returns(ErrorKind.BAD_REQUEST, EvsException::kind)
                .hasMessage(
                        "Nothing was sent: disk 'data-01' (f85a587b-b6c4-4b9f-ba2d-99b9da657470)"
                            + " has 100 GB. A disk only grows: the new size is above the present"
                            + " one.");
    }

    @Test
    void refusesToGrowASharedDiskInUse() {
        Plan plan =
                CommandRun.of("disk extend", cloud)
                        .with("DISK", "cluster-quorum")
                        .with("size", "50")
                        .plan();

        assertThat(Objects.requireNonNull(plan.refusal()).kind()).isEqualTo(ErrorKind.WRONG_STATE);
    }

    @Test
    void renamesADisk() {
        Result result =
                CommandRun.of("disk update", cloud)
                        .with("DISK", "scratch")
                        .with("name", "データ")
                        .run();

        assertThat(Results.outcomes(result)).isEqualTo("disk データ: available\n");
    }

    @Test
    void mustBeToldWhatToUpdate() {
        assertThatThrownBy(CommandRun.of("disk update", cloud).with("DISK", "scratch")::run)
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.USAGE));
    }

    @Test
    void waitEndsAtOnceForADiskAtRest() {
        Result result = CommandRun.of("disk wait", cloud).with("DISK", "db-wal").run();

        assertThat(Results.outcomes(result)).isEqualTo("disk db-wal: in-use\n");
    }

    @Test
    void waitFailsForADiskInError() {
        assertThatThrownBy(CommandRun.of("disk wait", cloud).with("DISK", "import-failed")::run)
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> assertThat(e.kind()).isEqualTo(ErrorKind.JOB_FAILED));
    }

    @Test
    void waitsForAStateGivenEvenAnErrorOne() {
        Result result =
                CommandRun.of("disk wait", cloud)
                        .with("DISK", "import-failed")
                        .with("status", "error")
                        .run();

        assertThat(Results.outcomes(result)).isEqualTo("disk import-failed: error\n");
    }

    @Test
    void countsADiskThatIsGoneAsDeleted() {
        Result result =
                CommandRun.of("disk wait", cloud)
                        .with("DISK", "00000000-0000-0000-0000-000000000000")
                        .with("status", "deleted")
                        .run();

        assertThat(Results.outcomes(result)).isEqualTo("disk : deleted\n");
    }

    @Test
    void saysHowToGoOnWhenTimeIsUp() {
        CommandRun run =
                CommandRun.of("disk wait", cloud)
                        .with("DISK", "scratch")
                        .with("status", "in-use")
                        .within(Duration.ofSeconds(20));

        assertThatThrownBy(run::run)
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(ErrorKind.TIMEOUT);
                            assertThat(withoutId(e.message()))
                                    .isEqualTo(
                                            "Waited 20 s: disk 'scratch' (ID) is available, not"
                                                    + " in-use.");
                            assertThat(withoutId(e.hint().orElseThrow()))
                                    .isEqualTo("Go on waiting: disk wait ID --status in-use");
                        });
    }

    private static String withoutId(String text) {
        return text.replaceAll("[0-9a-f-]{36}", "ID");
    }
}
