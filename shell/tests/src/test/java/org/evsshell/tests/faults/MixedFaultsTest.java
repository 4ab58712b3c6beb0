package org.evsshell.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Thousands of operations of every kind while every fifth answer goes wrong in one of the
 * simulator's ways: nothing twice, nothing missing, each failure told once. More seeds or
 * operations with {@code -Devs.faults.seeds=100 -Devs.faults.operations=50000}.
 */
final class MixedFaultsTest {
    private static final int OPERATIONS = Integer.getInteger("evs.faults.operations", 5000);

    /**
     * What the service shows nobody: how far EVS is with a type, whose offer was accepted, and a
     * key that was in a lost answer.
     */
    private static final Pattern UNDECIDABLE = Pattern.compile("(retype|accept|offer) .*: UNKNOWN");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("evs.faults.seeds", 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesTheWorldExactlyAsIntended(long seed, TestReporter reporter) {
        Dialect dialect = seed % 2 == 0 ? Dialect.EVS : Dialect.CINDER;
        BadDay day = new BadDay(dialect, seed);
        MixedWork work = new MixedWork(day, new Random(seed));

        for (int operation = 0; operation < OPERATIONS; operation++) {
            work.step();
        }

        String summary =
                "seed %d (%s): %d operations, %d requests, %d struck, %d failed: %s"
                        .formatted(
                                seed,
                                dialect,
                                OPERATIONS,
                                day.requests(),
                                day.struck(),
                                work.attempts().failed().size(),
                                work.attempts().failed());
        reporter.publishEntry("faults", summary);
        Map<String, String> real = day.look(world -> Intended.real(world, day.projectId()));
        assertThat(real).as(summary).isEqualTo(work.intended().text());
        assertThat(day.broken()).as(summary).isEmpty();
        assertThat(day.failedChanges()).as(summary).isEqualTo(work.attempts().failedChanges());
        assertThat(work.attempts().failed())
                .as(summary)
                .hasSizeLessThan(OPERATIONS / 50)
                .filteredOn(failure -> !UNDECIDABLE.matcher(failure).matches())
                .hasSizeLessThan(OPERATIONS / 100);
        assertThat(day.struck()).as(summary).isGreaterThan(day.requests() * 19 / 100);
    }
}
