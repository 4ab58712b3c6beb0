package org.evsshell.tests.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.page.RowStream;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.fault.Fault;
import org.evsshell.simulator.fault.FaultKind;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.world.Inventories;
import org.evsshell.tests.contract.MovingClock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A thousand snapshots on a bad day: none missing, none twice. */
final class ParallelFaultsTest {
    private static final String SCRIPT =
            """
            const jobs = evs.disks.list().flatMap(disk =>
                [1, 2, 3, 4, 5].map(number => ({ disk, name: `${disk.id}-${number}` })));
            const outcomes = await evs.parallel(jobs, async ({ disk, name }, evs) =>
                (await evs.snapshots.create({ volume_id: disk.id, name, wait: true })).status);
            const bad = outcomes.filter(each => each.value !== 'available');
            for (const { item, reason } of bad) console.error(item.name, String(reason));
            console.log(`${outcomes.length} wanted, ${bad.length} without`);
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void makesEverySnapshotExactlyOnce(long seed) throws IOException {
        MovingClock clock = new MovingClock();
        ScriptStage stage =
                new ScriptStage(
                        Inventories.bulk(Dialect.EVS, 200, 0, seed, clock.instant()),
                        tenPercent(seed),
                        clock,
                        seed);

        String shown = stage.run(Files.writeString(folder.resolve("thousand.js"), SCRIPT));

        assertThat(shown).as("seed %d", seed).isEqualTo("1000 wanted, 0 without\n");
        List<String> names = names(stage);
        Set<String> different = new HashSet<>(names);
        assertThat(different).as("seed %d", seed).hasSize(1000);
        assertThat(names).as("seed %d", seed).hasSize(1000);
    }

    /** Of every hundred requests, ten go wrong in one of four ways. */
    private static Faults tenPercent(long seed) {
        List<Fault> faults =
                Stream.of(
                                FaultKind.THROTTLED,
                                FaultKind.INTERNAL_ERROR,
                                FaultKind.CUT_BEFORE,
                                FaultKind.CUT_AFTER)
                        .map(kind -> Fault.of(kind).withProbability(0.025))
                        .toList();
        return Faults.of(faults, seed);
    }

    private static List<String> names(ScriptStage stage) {
        try (RowStream rows = stage.client().snapshots().list(SnapshotFilter.ALL)) {
            return rows.toList().stream().map(row -> row.path("name").asString("")).toList();
        }
    }
}
