package org.evsshell.commands.change;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Certainty;
import org.evsshell.rules.Rule;
import org.evsshell.rules.Violation;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a command does not even ask: a target is in a state, or a request contradicts it, so that the
 * service is known to refuse. What is only inferred, and limits, are left for the service to
 * decide, and so are the ranges of sizes and texts.
 */
public final class Refusal {
    private Refusal() {}

    /** What about a target breaks a rule. */
    @FunctionalInterface
    public interface Finding {
        /** Such as {@code is in-use}; null where the service shall decide. */
        @Nullable String of(Target target, Rule rule);

        /** The states of targets by their IDs; of wrong requests the service decides. */
        static Finding states(Map<String, String> states) {
            return (target, rule) ->
                    rule.violation() == Violation.WRONG_STATE
                            ? "is " + states.get(target.id())
                            : null;
        }
    }

    /** The refusal these steps deserve, naming every target concerned. */
    public static Optional<EvsException> of(List<Step> steps, Finding finding) {
        Map<String, String> reasons = new LinkedHashMap<>();
        ErrorKind kind = ErrorKind.WRONG_STATE;
        EvsException.Detail detail = null;
        for (Step step : steps) {
            for (Rule rule : step.broken()) {
                String found = isCertain(rule) ? finding.of(step.target(), rule) : null;
                if (found != null) {
                    if (detail == null) {
                        kind = ErrorKind.of(rule.violation());
                        detail =
                                EvsException.Detail.NONE.explainedByRule(
                                        rule.id(), step.advice(rule));
                    }
                    reasons.merge(
                            Wording.of(step.target()) + " " + found,
                            rule.statement(),
                            (one, other) -> one + " " + other);
                }
            }
        }
        if (detail == null) {
            return Optional.empty();
        }
        String message =
                "Nothing was sent: "
                        + reasons.entrySet().stream()
                                .map(reason -> reason.getKey() + ". " + reason.getValue())
                                .collect(Collectors.joining(" "));
        return Optional.of(EvsException.of(kind, message, detail, null));
    }

    private static boolean isCertain(Rule rule) {
        return rule.violation() != Violation.LIMIT_REACHED
                && rule.certainty() != Certainty.INFERRED;
    }
}
