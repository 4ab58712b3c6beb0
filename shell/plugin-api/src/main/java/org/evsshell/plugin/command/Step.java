package org.evsshell.plugin.command;

import org.evsshell.client.operation.Call;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Advice;
import org.evsshell.rules.Rule;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a plan does to one target.
 *
 * @param target which resource
 * @param calls the changes it would send, in order
 * @param broken the rules of this cloud it would break, as far as known
 * @param beside what the rules speak of beside the target: a snapshot's disk, or the snapshot a new
 *     disk is made from; null for nothing
 */
public record Step(Target target, List<Call> calls, List<Rule> broken, @Nullable Target beside) {
    public Step {
        calls = List.copyOf(calls);
        broken = List.copyOf(broken);
    }

    /** A step whose rules speak of its target alone. */
    public Step(Target target, List<Call> calls, List<Rule> broken) {
        this(target, calls, broken, null);
    }

    /** A rule's advice with the resources in the places of {@code DISK} and {@code SNAPSHOT}. */
    public String advice(Rule rule) {
        return new Advice(rule.advice()).about(typed("disk"), typed("snapshot"));
    }

    /** What does not exist yet has no ID and is nothing to type. */
    private @Nullable String typed(String noun) {
        for (Target each : beside == null ? List.of(target) : List.of(target, beside)) {
            if (each.noun().equals(noun) && !each.id().isEmpty()) {
                return Advice.typed(each.name(), each.id());
            }
        }
        return null;
    }
}
