package org.evsshell.commands.change;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Certainty;
import org.evsshell.rules.Rule;
import org.evsshell.rules.Violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Why a command does not even ask: a target is in a state that the service is known to refuse. What
 * is only inferred, and limits, are left for the service to decide.
 */
public final class Refusal {
    private Refusal() {}

    /**
     * The refusal these steps deserve, naming every target concerned.
     *
     * @param finding what about the target breaks the rule, such as {@code is in-use}
     */
    public static Optional<EvsException> of(
            List<Step> steps, BiFunction<Target, Rule, String> finding) {
        List<String> reasons = new ArrayList<>();
        EvsException.Detail detail = null;
        for (Step step : steps) {
            for (Rule rule : step.broken()) {
                if (isCertain(rule)) {
                    if (detail == null) {
                        detail =
                                EvsException.Detail.NONE.explainedByRule(
                                        rule.id(), step.advice(rule));
                    }
                    reasons.add(reason(step.target(), finding.apply(step.target(), rule), rule));
                }
            }
        }
        if (detail == null) {
            return Optional.empty();
        }
        return Optional.of(
                EvsException.of(
                        ErrorKind.WRONG_STATE,
                        "Nothing was sent: " + String.join(" ", reasons),
                        detail,
                        null));
    }

    private static boolean isCertain(Rule rule) {
        return rule.violation() == Violation.WRONG_STATE && rule.certainty() != Certainty.INFERRED;
    }

    private static String reason(Target target, String finding, Rule rule) {
        return Wording.of(target) + " " + finding + ". " + rule.statement();
    }
}
