package org.evsshell.plugin.command;

import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.plugin.result.Result;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a changing command would do. Nothing of it has been sent. A plan without changes (a reading
 * {@code api call}) is applied without a question.
 *
 * @param steps one per target
 * @param question what is asked before a destructive plan is applied, a full sentence naming every
 *     target with name and full ID
 * @param work applies it, once, and returns what became of each target
 * @param refusal what the command itself could see that forbids it; null for nothing. A dry run
 *     still shows the steps; any other run ends with it before anything is asked
 */
public record Plan(
        List<Step> steps, String question, Supplier<Result> work, @Nullable EvsException refusal) {
    public Plan {
        steps = List.copyOf(steps);
    }

    /** A plan the command itself has nothing against. */
    public Plan(List<Step> steps, String question, Supplier<Result> work) {
        this(steps, question, work, null);
    }

    /** This plan, which ends before anything is asked. */
    public Plan refusedFor(EvsException reason) {
        return new Plan(steps, question, work, reason);
    }

    /** How many things it would change. */
    public int changes() {
        return steps.stream().flatMap(step -> step.calls().stream()).mapToInt(Call::changes).sum();
    }
}
