package org.evsshell.commands.snapshot;

import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotGoals;
import org.evsshell.client.wait.WaitGoal;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Changes;
import org.evsshell.commands.change.Refusal;
import org.evsshell.commands.change.Waiting;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How changes of snapshots are refused, sent and waited for. */
final class SnapshotChanges {
    private SnapshotChanges() {}

    /** The plan, refused if a snapshot is in a state the service is known not to take. */
    static Plan checked(Plan plan, List<Snapshot> snapshots) {
        Map<String, String> states = new HashMap<>();
        snapshots.forEach(snapshot -> states.put(snapshot.id(), snapshot.status()));
        return Refusal.of(plan.steps(), Refusal.Finding.states(states))
                .map(plan::refusedFor)
                .orElse(plan);
    }

    /** Sends the changes, then waits for all of them together if there is a goal. */
    static Result send(Invocation invocation, List<Change> changes, @Nullable WaitGoal goal) {
        return finish(invocation, Changes.send(invocation, changes), goal);
    }

    /** The outcomes of changes that were sent, waited for if there is a goal. */
    static Result finish(Invocation invocation, List<Outcome> sent, @Nullable WaitGoal goal) {
        List<Outcome> outcomes =
                goal == null
                        ? sent
                        : new Waiting(invocation, invocation.client().snapshots()::await)
                                .finish(sent, goal);
        return new Result.Outcomes(SnapshotLayout.SNAPSHOTS, outcomes, outcomes.size() == 1);
    }

    /** The outcomes of snapshots just made, waited for if asked to. */
    static Result finishMade(Invocation invocation, List<Outcome> made, boolean wait) {
        List<Outcome> outcomes =
                wait
                        ? new Waiting(invocation, invocation.client().snapshots()::await)
                                .finishMade(made, SnapshotGoals.CREATED)
                        : made;
        return new Result.Outcomes(SnapshotLayout.SNAPSHOTS, outcomes, outcomes.size() == 1);
    }
}
