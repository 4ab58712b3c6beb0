package org.evsshell.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.disk.MadeDisks;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.fault.Fault;
import org.evsshell.simulator.fault.FaultKind;
import org.evsshell.simulator.fault.Faults;
import org.junit.jupiter.api.Test;

import java.util.Collection;
import java.util.List;

/** A hundred disks in one call, of which one does not get ready. */
final class BatchTest {
    @Test
    void oneThatFailsTakesNoneOfTheOthersAlong() {
        Fault oneFails = Fault.of(FaultKind.JOB_FAILS).on("nativeCreateDisks").times(1);
        BadDay day = new BadDay(Dialect.EVS, Faults.of(List.of(oneFails), 1));
        DiskCreate hundred = DiskCreate.named("batch").size(10).type("SSD").count(100).build();

        MadeDisks made = day.client().disks().createMany(hundred);
        Collection<WaitOutcome> ends =
                day.client()
                        .disks()
                        .await(
                                made.disks().stream().map(Disk::id).toList(),
                                DiskGoals.CREATED,
                                WaitOptions.standard())
                        .values();

        assertThat(made.failures().size() + count(ends, WaitOutcome.Failed.class)).isEqualTo(1);
        assertThat(count(ends, WaitOutcome.Reached.class)).isEqualTo(99);
        assertThat(day.client().disks().list(DiskFilter.ALL).toList())
                .filteredOn(row -> row.path("status").asString().equals("available"))
                .hasSize(99);
    }

    private static int count(Collection<WaitOutcome> ends, Class<? extends WaitOutcome> kind) {
        return Math.toIntExact(ends.stream().filter(kind::isInstance).count());
    }
}
