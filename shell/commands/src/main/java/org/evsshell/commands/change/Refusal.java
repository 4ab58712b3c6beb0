package org.evsshell.commands.change;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Certainty;
import org.evsshell.rules.Rule;
import org.evsshell.rules.Violation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

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
        Map<String, String> reasons = new LinkedHashMap<>();
        EvsException.Detail detail = null;
        for (Step step : steps) {
            for (Rule rule : step.broken()) {
                if (isCertain(rule)) {
                    if (detail == null) {
                        detail =
                                EvsException.Detail.NONE.explainedByRule(
                                        rule.id(), step.advice(rule));
                    }
                    String found =
                            Wording.of(step.target()) + " " + finding.apply(step.target(), rule);
                    reasons.merge(found, rule.statement(), (one, other) -> one + " " + other);
                }
            }
        }
        if (detail == null) {
            return Optional.empty();
        }
        return Optional.of(
                EvsException.of(
                        ErrorKind.WRONG_STATE,
                        "Nothing was sent: "
                                + reasons.entrySet().stream()
                                        .map(reason -> reason.getKey() + ". " + reason.getValue())
                                        .collect(Collectors.joining(" ")),
                        detail,
                        null));
    }

    private static boolean isCertain(Rule rule) {
        return rule.violation() == Violation.WRONG_STATE && rule.certainty() != Certainty.INFERRED;
    }
}
