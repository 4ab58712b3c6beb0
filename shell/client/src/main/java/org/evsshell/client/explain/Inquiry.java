package org.evsshell.client.explain;

import org.evsshell.client.chain.Exchange;
import org.evsshell.client.chain.Reads;
import org.evsshell.client.chain.Wording;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.rules.Action;
import org.evsshell.rules.Advice;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The search for the reason of one refusal: reads what the change is about, and asks the rules.
 *
 * @param refusal what was said
 * @param exchange what was asked
 * @param reads reads on behalf of who asked
 */
record Inquiry(EvsException refusal, Exchange exchange, Reads reads) {
    /** The refusal with its reason; as it is where none is found. */
    EvsException explained(Action action) {
        if (refusal.kind() == ErrorKind.NOT_FOUND) {
            return ofType().orElse(refusal);
        }
        Subject subject = new TargetReader(reads).read(action, call());
        Optional<EvsException> reason =
                OutOfQuota.is(refusal) ? ofQuota(action, subject) : ofRule(action, subject);
        return reason.orElse(refusal);
    }

    private Call call() {
        return exchange.call();
    }

    private Optional<EvsException> ofType() {
        return Asked.offer(reads, call())
                .lacking(Asked.type(call()), reads.cloud())
                .map(this::lacking);
    }

    private Optional<EvsException> ofQuota(Action action, Subject subject) {
        Subject measured = subject.with(OutOfQuota.measured(reads, subject.facts()));
        return broken(action, measured, OutOfQuota::explains)
                .map(rule -> broken(rule, measured, OutOfQuota.use(measured.facts())));
    }

    /**
     * What the cloud has on offer, and what it does already, is read only if nothing else is the
     * reason.
     */
    private Optional<EvsException> ofRule(Action action, Subject subject) {
        Optional<Rule> known = broken(action, subject, this::explains);
        if (known.isPresent()) {
            return known.map(rule -> broken(rule, subject, ""));
        }
        Offer offer = Asked.offer(reads, call());
        Facts facts = subject.facts();
        Subject offered = subject.with(facts.with(offer.facts(facts.request().order().type())));
        return broken(action, offered, this::explains)
                .map(rule -> broken(rule, offered, offer.instead(rule)))
                .or(() -> ofTypeChanges(action, offered));
    }

    private Optional<EvsException> ofTypeChanges(Action action, Subject subject) {
        if (action != Action.DISK_RETYPE) {
            return Optional.empty();
        }
        Facts facts = subject.facts();
        Subject counted =
                subject.with(facts.with(facts.cloud().quota().changing(TypeChanges.count(reads))));
        return broken(action, counted, this::explains).map(rule -> broken(rule, counted, ""));
    }

    private boolean explains(Rule rule) {
        return !Explanation.terse(refusal)
                || refusal.code().equals(Optional.ofNullable(rule.code()));
    }

    private Optional<Rule> broken(Action action, Subject subject, Predicate<Rule> reason) {
        return RuleTable.broken(action, reads.cloud().dialect(), subject.facts()).stream()
                .filter(reason)
                .findFirst();
    }

    private EvsException lacking(EvsException lack) {
        return EvsException.of(
                refusal.kind(),
                Wording.of(call()) + ": " + lack.message() + said(),
                refusal.detail().withHint(lack.hint().orElse("")),
                refusal);
    }

    /** {@code more} is what else is to be said of it, sentences with a blank before each. */
    private EvsException broken(Rule rule, Subject subject, String more) {
        String message =
                exchange.operation().words()
                        + " was refused for "
                        + subject.name()
                        + ": "
                        + rule.statement()
                        + more
                        + said();
        Advice advice = new Advice(rule.advice());
        return EvsException.of(
                ErrorKind.of(rule.violation()),
                message,
                refusal.detail()
                        .explainedByRule(
                                rule.id(), advice.about(subject.disk(), subject.snapshot())),
                refusal);
    }

    private String said() {
        String said = refusal.message();
        String prefix = Wording.of(call()) + ": ";
        return " The service said: "
                + (said.startsWith(prefix) ? said.substring(prefix.length()) : said);
    }
}
