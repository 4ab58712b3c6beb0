package org.evsshell.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.wait.WaitGoal;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.simulator.world.World;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Tries on a bad day: what failed is kept, and what came of it looked at as a user would. */
final class Attempts {
    private final BadDay day;
    private final List<String> failed = new ArrayList<>();
    private int failedChanges;

    Attempts(BadDay day) {
        this.day = day;
    }

    /** What failed, each with its kind. */
    List<String> failed() {
        return failed;
    }

    /** How many of those were changes that failed on their way. */
    int failedChanges() {
        return failedChanges;
    }

    /**
     * What nobody could tell is looked at; any other failure did nothing.
     *
     * @return whether it was done in the end
     */
    boolean attempt(String what, Runnable work, Predicate<World> happened, Runnable afterwards) {
        try {
            work.run();
        } catch (EvsException e) {
            failed.add(what + ": " + e.kind());
            String operation = e.operation().orElse("");
            boolean read = operation.matches("(cinderV3)?(List|Show|get).*");
            // An offer whose key is lost was made all the same: no call has failed.
            boolean madeWithoutKey = e.kind() == ErrorKind.UNKNOWN && operation.isEmpty();
            failedChanges += read || madeWithoutKey ? 0 : 1;
            if (e.kind() != ErrorKind.UNKNOWN || !day.look(happened::test)) {
                return false;
            }
        }
        afterwards.run();
        return true;
    }

    void reach(WaitGoal goal, String id) {
        assertReached(day.client().disks().await(List.of(id), goal, WaitOptions.standard()));
    }

    void reachSnapshot(WaitGoal goal, String id) {
        assertReached(day.client().snapshots().await(List.of(id), goal, WaitOptions.standard()));
    }

    static void assertReached(Map<String, WaitOutcome> outcomes) {
        assertThat(outcomes.values()).noneMatch(outcome -> outcome instanceof WaitOutcome.Failed);
    }
}
