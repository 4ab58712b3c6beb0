package org.evsshell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.plugin.command.Plan;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Rule;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Quotas shown, and what they do to plans. The demo's project has 25 disks. */
final class QuotaCommandsTest {
    private final SimulatedCloud cloud = new SimulatedCloud(Dialect.CINDER);

    private static List<String> broken(Plan plan) {
        return plan.steps().stream().flatMap(step -> step.broken().stream()).map(Rule::id).toList();
    }

    @Test
    void warnsOfWhatIsNearlyUsedUp() {
        cloud.limit("volumes", 27);
        cloud.limit("volumes_SSD", 100);
        CommandRun run = CommandRun.of("quota list", cloud);

        run.run();

        assertThat(run.console().lines())
                .containsExactly("Warning: Nearly used up: Disks, 25 of 27.");
    }

    @Test
    void aDryRunMeasuresADiskByTheQuotaOfItsType() {
        cloud.limit("gigabytes_SSD", 6980);

        assertThat(broken(create("SSD", "121").dry().plan()))
                .containsExactly("disk-quota-size-cinder");
        assertThat(broken(create("SSD", "120").dry().plan())).isEmpty();
        assertThat(broken(create("SAS", "121").dry().plan())).isEmpty();
    }

    @Test
    void onlyADryRunAsksForQuotas() {
        cloud.limit("gigabytes_SSD", 6980);

        assertThat(broken(create("SSD", "121").plan())).isEmpty();
    }

    private CommandRun create(String type, String size) {
        return CommandRun.of("disk create", cloud).with("type", type).with("size", size);
    }

    @Test
    void snapshotsOfADryRunAreCountedOneAfterTheOther() {
        cloud.limit("snapshots", 30);

        Plan plan =
                CommandRun.of("snapshot create", cloud)
                        .with("DISK", "data-01", "scratch", "data-02")
                        .dry()
                        .plan();

        assertThat(plan.steps().stream().map(step -> step.broken().size()))
                .containsExactly(0, 1, 1);
        assertThat(broken(plan)).containsOnly("snapshot-quota-count");
        assertThat(cloud.changes()).isEmpty();
    }

    @Test
    void aNewTypeIsMeasuredByItsOwnQuotas() {
        cloud.limit("volumes_SSD", 4);

        assertThat(
                        broken(
                                CommandRun.of("disk retype", cloud)
                                        .with("DISK", "scratch")
                                        .with("type", "SSD")
                                        .dry()
                                        .plan()))
                .containsExactly("disk-retype-quota");
    }
}
