package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.wait.WaitGoal;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Changes;
import org.evsshell.commands.change.Refusal;
import org.evsshell.commands.change.Waiting;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;
import org.evsshell.rules.Rule;
import org.evsshell.rules.Violation;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How changes of disks are refused, sent and waited for. */
final class DiskChanges {
    private DiskChanges() {}

    /** The plan, refused if a disk is in a state the service is known not to take. */
    static Plan checked(Plan plan, List<Disk> disks) {
        Map<String, Disk> known = new HashMap<>();
        disks.forEach(disk -> known.put(disk.id(), disk));
        return Refusal.of(
                        plan.steps(),
                        (target, rule) ->
                                finding(Objects.requireNonNull(known.get(target.id())), rule))
                .map(plan::refusedFor)
                .orElse(plan);
    }

    private static @Nullable String finding(Disk disk, Rule rule) {
        return switch (rule.id()) {
            case "disk-extend-grows" -> "has " + disk.size() + " GB";
            case "disk-retype-same" -> "is of type " + disk.type() + " already";
            case "disk-retype-target" -> "is of type " + disk.type();
            default -> rule.violation() == Violation.WRONG_STATE ? "is " + disk.status() : null;
        };
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
                        : new Waiting(invocation, invocation.client().disks()::await)
                                .finish(sent, goal);
        return new Result.Outcomes(DiskLayout.DISKS, outcomes, outcomes.size() == 1);
    }

    /** The outcomes of disks just made, waited for if asked to. */
    static Result finishMade(Invocation invocation, List<Outcome> made, boolean wait) {
        List<Outcome> outcomes =
                wait
                        ? new Waiting(invocation, invocation.client().disks()::await)
                                .finishMade(made, DiskGoals.CREATED)
                        : made;
        return new Result.Outcomes(DiskLayout.DISKS, outcomes, outcomes.size() == 1);
    }
}
