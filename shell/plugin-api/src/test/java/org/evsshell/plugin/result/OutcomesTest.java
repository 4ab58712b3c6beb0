package org.evsshell.plugin.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.junit.jupiter.api.Test;

import java.util.List;

final class OutcomesTest {
    private static final Layout DISKS = new Layout("disk", List.of(), List.of());
    private static final Target TARGET = new Target("disk", "1", "data");
    private static final Outcome DONE = new Outcome(TARGET, "deleting", null, null);

    @Test
    void countsAsDoneWhenNothingFailed() {
        assertThat(outcomes(DONE, DONE).failure()).isEmpty();
    }

    @Test
    void countsAsTheOneKindEverythingFailedWith() {
        assertThat(outcomes(failed(ErrorKind.WRONG_STATE), failed(ErrorKind.WRONG_STATE)).failure())
                .contains(ErrorKind.WRONG_STATE);
    }

    @Test
    void countsAsPartialWhenOnlySomeFailed() {
        assertThat(outcomes(failed(ErrorKind.WRONG_STATE), DONE).failure())
                .contains(ErrorKind.PARTIAL);
    }

    @Test
    void countsAsPartialWhenKindsDiffer() {
        assertThat(outcomes(failed(ErrorKind.WRONG_STATE), failed(ErrorKind.NOT_FOUND)).failure())
                .contains(ErrorKind.PARTIAL);
    }

    @Test
    void countsAsInterruptedWhenAnythingWas() {
        assertThat(outcomes(DONE, failed(ErrorKind.INTERRUPTED)).failure())
                .contains(ErrorKind.INTERRUPTED);
    }

    private static Result.Outcomes outcomes(Outcome... outcomes) {
        return new Result.Outcomes(DISKS, List.of(outcomes), false);
    }

    private static Outcome failed(ErrorKind kind) {
        return Outcome.failed(TARGET, EvsException.of(kind, "No."));
    }
}
