package org.evsshell.app.run;

import org.evsshell.app.line.GlobalOptions;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Console;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.rules.Certainty;
import org.evsshell.rules.Rule;

/**
 * What stands between a plan and its work, in this order: what is known to be refused anyway,
 * {@code --read-only}, {@code --max-changes}, the question.
 */
final class Consent {
    private final CommandSpec spec;
    private final GlobalOptions.Limits limits;
    private final Console console;

    Consent(CommandSpec spec, GlobalOptions.Limits limits, Console console) {
        this.spec = spec;
        this.limits = limits;
        this.console = console;
    }

    /**
     * Goes on only if the plan may be applied.
     *
     * @param production the production cloud's name; empty elsewhere
     */
    void check(Plan plan, String production) {
        EvsException refusal = plan.refusal();
        if (refusal != null) {
            throw refusal;
        }
        boolean destructive = spec.effect() == CommandSpec.Effect.DESTRUCTIVE;
        if (destructive) {
            refuseKnown(plan);
        }
        int changes = plan.changes();
        if (changes == 0) {
            return;
        }
        refuseTooMuch(changes);
        if (destructive || !production.isEmpty()) {
            ask(plan, production);
        }
    }

    private static void refuseKnown(Plan plan) {
        for (Step step : plan.steps()) {
            for (Rule rule : step.broken()) {
                if (rule.certainty() != Certainty.INFERRED) {
                    throw EvsException.of(
                            ErrorKind.of(rule.violation()),
                            "Nothing was sent for "
                                    + step.target().noun()
                                    + " "
                                    + step.target().name()
                                    + " ("
                                    + step.target().id()
                                    + "). "
                                    + rule.statement(),
                            EvsException.Detail.NONE.explainedByRule(rule.id(), step.advice(rule)),
                            null);
                }
            }
        }
    }

    private void refuseTooMuch(int changes) {
        if (limits.readOnly()) {
            throw EvsException.of(
                    ErrorKind.DECLINED,
                    spec.words() + " was not sent: --read-only is on.",
                    "Leave --read-only out to change things.");
        }
        Integer most = limits.maxChanges();
        if (most != null && changes > most) {
            throw EvsException.of(
                    ErrorKind.DECLINED,
                    spec.words()
                            + " would change "
                            + changes
                            + " things; --max-changes allows "
                            + most
                            + ". Nothing was sent.",
                    "Raise --max-changes if that many changes are meant.");
        }
    }

    private void ask(Plan plan, String production) {
        String question =
                plan.question().isEmpty()
                        ? "Go on with " + spec.words() + " (" + plan.changes() + " changes)?"
                        : plan.question();
        String asked =
                production.isEmpty()
                        ? question
                        : "On the production cloud " + production + ": " + question;
        if (!console.ask(asked)) {
            throw EvsException.of(ErrorKind.DECLINED, "Nothing was sent: the answer was no.");
        }
    }
}
