package org.evsshell.tests.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.page.RowStream;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.world.Inventories;
import org.evsshell.tests.contract.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Each example, run against the demo's world, shows what the file beside it says. */
final class ExampleScriptsTest {
    private static final Path EXAMPLES = Path.of("../../scripts-examples");

    private final MovingClock clock = new MovingClock();
    private final ScriptStage stage =
            new ScriptStage(
                    Inventories.demo(Dialect.EVS, 1, clock.instant()), Faults.none(), clock, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    hello             | none
                    create-snapshot   | data-01 before-upgrade
                    nightly-snapshots | d* --keep 2 --label 2026-11-23
                    find-orphans      | 2026-09-01
                    """)
    void showsWhatIsExpected(String name, String arguments) throws IOException {
        String[] words = arguments == null ? new String[0] : arguments.split(" ");
        Path expected = EXAMPLES.resolve(name + ".expected");

        String shown = stage.run(EXAMPLES.resolve(name + ".js"), words);

        if ("write".equals(System.getProperty("evs.reference"))) {
            Files.writeString(expected, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyExampleHasItsExpectedOutput() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<String> without =
                    files.map(Path::toString)
                            .filter(file -> file.endsWith(".js"))
                            .filter(
                                    file ->
                                            !Files.exists(
                                                    Path.of(file.replace(".js", ".expected"))))
                            .toList();
            assertThat(without).isEmpty();
        }
    }

    @Test
    void nightlySnapshotsKeepSomeAndTouchOnlyTheirOwn() {
        for (int night = 1; night <= 6; night++) {
            stage.run(
                    EXAMPLES.resolve("nightly-snapshots.js"),
                    "data-*",
                    "--keep",
                    "3",
                    "--label",
                    "night-" + night);
        }

        assertThat(namesOn("data-02"))
                .containsExactlyInAnyOrder(
                        "data-02-60d",
                        "autobk_snapshot_vbs_0001",
                        "nightly-night-4",
                        "nightly-night-5",
                        "nightly-night-6");
        assertThat(namesOn("data-01"))
                .containsExactlyInAnyOrder(
                        "data-01-200d",
                        "data-01-60d",
                        "data-01-3d",
                        "nightly-night-4",
                        "nightly-night-5",
                        "nightly-night-6");
    }

    @Test
    void nightlySnapshotsMakeRoomWithinTheLimitOfSeven() {
        for (int night = 1; night <= 5; night++) {
            stage.run(
                    EXAMPLES.resolve("nightly-snapshots.js"),
                    "data-01",
                    "--keep",
                    "7",
                    "--label",
                    "night-" + night);
        }

        assertThat(namesOn("data-01"))
                .containsExactlyInAnyOrder(
                        "data-01-200d",
                        "data-01-60d",
                        "data-01-3d",
                        "nightly-night-2",
                        "nightly-night-3",
                        "nightly-night-4",
                        "nightly-night-5");
    }

    private List<String> namesOn(String disk) {
        String id = stage.client().disks().resolve(disk).id();
        try (RowStream rows = stage.client().snapshots().list(SnapshotFilter.ofDisk(id))) {
            return rows.toList().stream().map(row -> row.path("name").asString("")).toList();
        }
    }
}
