package org.evsshell.plugin.command;

import org.evsshell.client.operation.Call;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Advice;
import org.evsshell.rules.Rule;

import java.util.List;

/**
 * What a plan does to one target.
 *
 * @param target which resource
 * @param calls the changes it would send, in order
 * @param broken the rules of this cloud it would break, as far as known
 */
public record Step(Target target, List<Call> calls, List<Rule> broken) {
    public Step {
        calls = List.copyOf(calls);
        broken = List.copyOf(broken);
    }

    /** A rule's advice with the target in the place of {@code DISK} or {@code SNAPSHOT}. */
    public String advice(Rule rule) {
        String typed = Advice.typed(target.name(), target.id());
        boolean snapshot = target.noun().equals("snapshot");
        return new Advice(rule.advice()).about(snapshot ? null : typed, snapshot ? typed : null);
    }
}
