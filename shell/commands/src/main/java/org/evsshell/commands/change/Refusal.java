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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The refusal these steps deserve: every target concerned and what is wrong with it, then the
     * rules, each once.
     */
    public static Optional<EvsException> of(List<Step> steps, Finding finding) {
        Map<Target, Set<String>> findings = new LinkedHashMap<>();
        Set<String> statements = new LinkedHashSet<>();
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
                    findings.computeIfAbsent(step.target(), target -> new LinkedHashSet<>())
                            .add(found);
                    statements.add(rule.statement());
                }
            }
        }
        if (detail == null) {
            return Optional.empty();
        }
        String message =
                findings.entrySet().stream()
                        .map(each -> Wording.of(each.getKey()) + " " + joined(each.getValue()))
                        .collect(Collectors.joining("; ", "Nothing was sent: ", ". "));
        return Optional.of(
                EvsException.of(kind, message + String.join(" ", statements), detail, null));
    }

    private static String joined(Set<String> findings) {
        return String.join(", and it ", findings);
    }

    private static boolean isCertain(Rule rule) {
        return rule.violation() != Violation.LIMIT_REACHED
                && rule.certainty() != Certainty.INFERRED;
    }
}
