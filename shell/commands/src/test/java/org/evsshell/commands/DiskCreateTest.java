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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Objects;

final class DiskCreateTest {
    private final SimulatedCloud cloud = new SimulatedCloud(Dialect.EVS);

    @Test
    void returnsAtOnceInThePassingState() {
        Result result = create().with("name", "two words").with("size", "10").run();

        assertThat(Results.outcomes(result)).isEqualTo("disk two words: creating\n");
        assertThat(cloud.changes()).containsExactly("POST /v3/volumes");
    }

    @Test
    void waitsUntilTheDiskIsAvailable() {
        Result result = create().with("name", "a").with("size", "10").flag("wait").run();

        assertThat(Results.outcomes(result)).isEqualTo("disk a: available\n");
    }

    @Test
    void saysWhichZoneItChose() {
        CommandRun run = create().with("name", "a").with("size", "10");
        run.run();

        assertThat(run.console().lines())
                .containsExactly("Zone eu-de-01, the first available; --zone chooses another.");
    }

    @Test
    void saysNothingWhenTheZoneWasGiven() {
        CommandRun run = create().with("name", "a").with("size", "10").with("zone", "eu-de-03");
        run.run();

        assertThat(run.console().lines()).isEmpty();
    }

    @Test
    void makesSeveralByTheNativeCallAndKnowsTheirIds() {
        Result result =
                create().with("name", "web")
                        .with("size", "20")
                        .with("type", "SAS")
                        .with("count", "3")
                        .run();

        assertThat(Results.outcomes(result))
                .isEqualTo(
                        """
                        disk web-0001: creating
                        disk web-0002: creating
                        disk web-0003: creating
                        """);
        assertThat(Results.ids(result)).doesNotHaveDuplicates().doesNotContain("");
        assertThat(cloud.changes()).containsExactly("POST /v2/cloudvolumes");
    }

    @Test
    void needsASizeOrASnapshot() {
        assertThat(failure(create().with("name", "a")).message())
                .isEqualTo("disk create was not told the size.");
    }

    @Test
    void needsATypeWhereOnlyTheNativeCallWillDo() {
        EvsException failure = failure(create().with("size", "10").with("tag", "k=v"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(cloud.changes()).isEmpty();
    }

    @Test
    void takesSizeAndZoneOfTheSnapshot() {
        CommandRun run = create().with("name", "b").with("snapshot", "logs-2025-325d");
        Result result = run.run();

        assertThat(run.console().lines()).containsExactly("Zone eu-de-02, as the snapshot's disk.");
        assertThat(Results.outcomes(result)).isEqualTo("disk b: creating\n");
        Result shown = CommandRun.of("disk show", cloud).with("DISK", "b").run();
        assertThat(Results.rows(shown, "size", "availability_zone")).isEqualTo("1000\teu-de-02\n");
    }

    @Test
    void showsTheRuleATooSmallDiskBreaksAndLetsTheServiceDecide() {
        Plan plan = create().with("name", "a").with("size", "5").plan();

        assertThat(plan.refusal()).isNull();
        assertThat(plan.steps().getFirst().broken().stream().map(Rule::id))
                .containsExactly("disk-size-range");
        assertThatThrownBy(() -> plan.work().get())
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> assertThat(e.kind()).isEqualTo(ErrorKind.BAD_REQUEST));
    }

    @Test
    void asksAboutTheWholeRequest() {
        Plan plan =
                create().with("name", "web")
                        .with("size", "20")
                        .with("type", "SAS")
                        .with("count", "3")
                        .plan();

        assertThat(plan.question())
                .isEqualTo("Create 3 disks 'web' of 20 GB each in zone eu-de-01?");
        assertThat(plan.changes()).isEqualTo(3);
    }

    @Test
    void makesSeveralOneAfterTheOtherOnOpenStack() {
        SimulatedCloud cinder = new SimulatedCloud(Dialect.CINDER);
        Result result =
                CommandRun.of("disk create", cinder)
                        .with("name", "web")
                        .with("size", "1")
                        .with("count", "2")
                        .flag("wait")
                        .run();

        assertThat(Results.outcomes(result))
                .isEqualTo(
                        """
                        disk web-0001: available
                        disk web-0002: available
                        """);
        assertThat(cinder.changes()).containsExactly("POST /v3/volumes", "POST /v3/volumes");
    }

    @ParameterizedTest
    @CsvSource({
        "EVS, image, BAD_REQUEST",
        "CINDER, image, BAD_REQUEST",
        "CINDER, backup, NOT_FOUND"
    })
    void aDryRunSaysThatThereIsNoSuchSource(Dialect dialect, String option, ErrorKind kind) {
        Plan plan =
                CommandRun.of("disk create", new SimulatedCloud(dialect))
                        .with("size", "10")
                        .with(option, "00000000-1c3b-4d5e-8f70-9a1b2c3d4e5f")
                        .dry()
                        .plan();

        assertThat(Objects.requireNonNull(plan.refusal()))
                .returns(kind, EvsException::kind)
                .hasMessage(
                        "No "
                                + option
                                + " has the ID 00000000-1c3b-4d5e-8f70-9a1b2c3d4e5f in cloud"
                                + " 'simulated'.");
    }

    @Test
    void aDryRunSaysThatABackupIsNotLookedAt() {
        CommandRun run =
                create().with("type", "SAS")
                        .with("zone", "eu-de-01")
                        .with("backup", "00000000-1c3b-4d5e-8f70-9a1b2c3d4e5f")
                        .dry();

        assertThat(run.plan().refusal()).isNull();
        assertThat(run.console().lines())
                .containsExactly("The backup is not looked at: EVS has no call that shows it.");
    }

    private CommandRun create() {
        return CommandRun.of("disk create", cloud);
    }

    private static EvsException failure(CommandRun run) {
        try {
            run.run();
        } catch (EvsException e) {
            return e;
        }
        throw new AssertionError("it did not fail");
    }
}
