package org.evsshell.client.wait;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/** Judges by the resource's {@code status}. */
final class GoalJudge implements Judge {
    private final String noun;
    private final WaitGoal goal;

    GoalJudge(String noun, WaitGoal goal) {
        this.noun = noun;
        this.goal = goal;
    }

    @Override
    public Optional<WaitOutcome> judge(String id, @Nullable ObjectNode last) {
        if (last == null) {
            return Optional.of(goal.gone() ? new WaitOutcome.Gone(id) : vanished(id));
        }
        String status = last.path("status").asString("");
        if (goal.target().contains(status)) {
            return Optional.of(new WaitOutcome.Reached(id, last));
        }
        return goal.failing().contains(status)
                ? Optional.of(failed(id, last, status))
                : Optional.empty();
    }

    private WaitOutcome vanished(String id) {
        return new WaitOutcome.Failed(
                id,
                EvsException.of(
                        ErrorKind.NOT_FOUND,
                        "The " + noun + " " + id + " is gone.",
                        noun + " list"));
    }

    private WaitOutcome failed(String id, ObjectNode last, String status) {
        return new WaitOutcome.Failed(
                id,
                EvsException.of(
                        ErrorKind.JOB_FAILED,
                        "The "
                                + noun
                                + " "
                                + Named.of(id, last)
                                + " ended in state "
                                + status
                                + ".",
                        noun + " show " + id));
    }
}
