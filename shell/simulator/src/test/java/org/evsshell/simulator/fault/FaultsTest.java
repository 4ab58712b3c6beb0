package org.evsshell.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.simulator.fault.FaultKind.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class FaultsTest {
    @TempDir Path folder;

    @Test
    void strikesAsOftenAsItsCount() {
        Faults faults = Faults.of(List.of(Fault.of(FaultKind.THROTTLED).times(2)), 1);
        assertThat(strikes(faults, 5)).isEqualTo(2);
    }

    @Test
    void strikesAboutAsOftenAsItsProbabilityAndTheSameForTheSameSeed() {
        Fault fault = Fault.of(FaultKind.INTERNAL_ERROR).withProbability(0.1);
        int struck = strikes(Faults.of(List.of(fault), 42), 1000);
        assertThat(struck).isBetween(70, 130);
        assertThat(strikes(Faults.of(List.of(fault), 42), 1000)).isEqualTo(struck);
    }

    @Test
    void strikesOnlyItsOperationAndObject() {
        Fault fault = Fault.of(FaultKind.CUT_AFTER).on("cinderV3*").about("data-01");
        Faults faults = Faults.of(List.of(fault), 1);
        assertThat(faults.strike(Point.AFTER, "nativeCreateDisks", () -> "data-01")).isEmpty();
        assertThat(faults.strike(Point.AFTER, "cinderV3CreateDisk", () -> "data-02")).isEmpty();
        assertThat(faults.strike(Point.BEFORE, "cinderV3CreateDisk", () -> "data-01")).isEmpty();
        assertThat(faults.strike(Point.AFTER, "cinderV3CreateDisk", () -> "a data-01 b"))
                .contains(fault);
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> Fault.of(FaultKind.SLOW).withProbability(1.5))
                .hasMessage("probability is not within 0 and 1: 1.5");
    }

    @Test
    void readsAFileOfFaults() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("faults.json"),
                        """
                        {"seed": 9, "faults": [
                          {"kind": "throttled", "operation": "cinderV3CreateSnapshot",
                           "object": "data-01", "probability": 1, "count": 3, "pause": "1500ms"}]}
                        """);
        Faults faults = FaultFile.read(file, 1);
        assertThat(faults.seed()).isEqualTo(9);
        assertThat(faults.strike(Point.BEFORE, "cinderV3CreateSnapshot", () -> "data-01"))
                .contains(
                        new Fault(
                                FaultKind.THROTTLED,
                                "cinderV3CreateSnapshot",
                                "data-01",
                                1,
                                3,
                                Duration.ofMillis(1500)));
    }

    @Test
    void aRateLetsEverythingGoWrongTogetherSoOften() throws IOException {
        Faults faults = read("{\"seed\": 4, \"rate\": 0.2}");
        int struck = 0;
        Set<FaultKind> kinds = new HashSet<>();
        for (int request = 0; request < 5000; request++) {
            Optional<Fault> fault =
                    faults.strike(Point.BEFORE, "any", () -> "")
                            .or(() -> faults.strike(Point.AFTER, "any", () -> ""));
            struck += fault.isPresent() ? 1 : 0;
            fault.ifPresent(one -> kinds.add(one.kind()));
        }
        assertThat(struck).isBetween(900, 1100);
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(
                                EnumSet.of(FaultKind.JOB_FAILS, FaultKind.ENDS_IN_ERROR)));
    }

    @Test
    void saysWhatIsWrongInAFileOfFaults() throws IOException {
        assertThatThrownBy(() -> read("{\"faults\": [{\"kind\": \"bad-luck\"}]}"))
                .hasMessage("there is no fault \"bad-luck\"");
        assertThatThrownBy(() -> read("{\"faults\": [{\"kind\": \"slow\", \"delay\": \"1s\"}]}"))
                .hasMessage("a fault has no \"delay\"");
        assertThatThrownBy(() -> read("{\"faults\": [{\"kind\": \"slow\", \"pause\": \"soon\"}]}"))
                .hasMessage("not a time: soon");
        assertThatThrownBy(() -> read("{")).hasMessageEndingWith("faults.json is not JSON");
    }

    @Test
    void takesNoFileThatWouldLetNothingGoWrong() throws IOException {
        assertThatThrownBy(() -> read("{\"fault\": [{\"kind\": \"slow\"}]}"))
                .hasMessage("a file of faults has no \"fault\"");
        assertThatThrownBy(() -> read("{\"seed\": 7}"))
                .hasMessage("a file of faults has \"faults\", a list, or \"rate\", a number");
        assertThatThrownBy(() -> read("{\"faults\": {\"kind\": \"slow\"}}"))
                .hasMessage("a file of faults has \"faults\", a list, or \"rate\", a number");
        assertThatThrownBy(() -> read("{\"rate\": \"0.2\"}"))
                .hasMessage("a file of faults has \"faults\", a list, or \"rate\", a number");
        assertThatThrownBy(() -> read("{\"rate\": 20}"))
                .hasMessage("the rate is not within 0 and 1: 20.0");
        assertThatThrownBy(() -> read("{\"faults\": [{\"kind\": \"slow\", \"count\": \"1\"}]}"))
                .hasMessage("count is no number: \"1\"");
    }

    private Faults read(String text) throws IOException {
        return FaultFile.read(Files.writeString(folder.resolve("faults.json"), text), 1);
    }

    private static int strikes(Faults faults, int tries) {
        int struck = 0;
        for (int attempt = 0; attempt < tries; attempt++) {
            struck += faults.strike(Point.BEFORE, "any", () -> "").isPresent() ? 1 : 0;
        }
        return struck;
    }
}
