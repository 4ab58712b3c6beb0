package org.evsshell.plugin.command;

import org.evsshell.plugin.result.Result;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a changing command would do. Nothing of it has been sent.
 *
 * @param steps one per target
 * @param question what is asked before a destructive plan is applied, a full sentence naming every
 *     target with name and full ID
 * @param work applies it, once, and returns what became of each target
 */
public record Plan(List<Step> steps, String question, Supplier<Result> work) {
    public Plan {
        steps = List.copyOf(steps);
    }

    /** How many changes it would send. */
    public int changes() {
        return steps.stream().mapToInt(step -> step.calls().size()).sum();
    }
}
