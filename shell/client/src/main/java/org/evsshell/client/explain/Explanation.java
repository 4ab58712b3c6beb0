package org.evsshell.client.explain;

import org.evsshell.client.chain.Answer;
import org.evsshell.client.chain.Exchange;
import org.evsshell.client.chain.Interceptor;
import org.evsshell.client.chain.Next;
import org.evsshell.client.chain.Reads;
import org.evsshell.client.chain.Wording;
import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.ServiceCode;
import org.evsshell.client.operation.CallContext;
import org.evsshell.rules.Action;
import org.evsshell.rules.Advice;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds out why a change was refused where the answer does not tell: reads the target again and
 * asks the rules of this dialect. A broken one gives the failure its kind, its words and its
 * advice. What there is instead of an unknown type or zone is read as well.
 */
public final class Explanation implements Interceptor {
    private static final Set<Integer> BARE_STATUSES = Set.of(400, 403, 409, 413);

    /** Codes that stand for many things, so that they explain nothing. */
    private static final Set<String> VAGUE_CODES = Set.of("EVS.5400", "EVS.5403", "EVS.5413");

    /** Codes whose rows say more than they do: which types there are, whose state it is. */
    private static final Set<String> TERSE_CODES = Set.of("EVS.2070", "EVS.2071", "Ecs.0102");

    private final Function<CallContext, CloudInfo> session;

    /** Asks the rules of the dialect that {@code session} tells. */
    public Explanation(Function<CallContext, CloudInfo> session) {
        this.session = session;
    }

    @Override
    public Answer intercept(Exchange exchange, Next next) {
        try {
            return next.proceed(exchange);
        } catch (EvsException e) {
            Action action = exchange.operation().action();
            if (action == null
                    || !(bare(e) || terse(e) || OutOfQuota.is(e) || mayLackType(e, exchange))
                    || exchange.context().scope().isCancelled()) {
                throw hinted(e, exchange);
            }
            throw hinted(explained(e, action, exchange, next), exchange);
        }
    }

    /** Images and backups are other services' to show, so nothing more is known of them here. */
    private static EvsException hinted(EvsException e, Exchange exchange) {
        boolean wrong = e.kind() == ErrorKind.BAD_REQUEST || e.kind() == ErrorKind.NOT_FOUND;
        String hint = wrong && e.hint().isEmpty() ? Asked.sourceHint(exchange.call()) : null;
        if (hint == null) {
            return e;
        }
        EvsException told = e.withHint(hint);
        for (Throwable suppressed : e.getSuppressed()) {
            told.addSuppressed(suppressed);
        }
        return told;
    }

    /** Cinder says of a type there is not that it is not found, and not which there are. */
    private static boolean mayLackType(EvsException e, Exchange exchange) {
        return e.kind() == ErrorKind.NOT_FOUND && Asked.type(exchange.call()) != null;
    }

    private static boolean bare(EvsException e) {
        String code = e.code().orElse("");
        return BARE_STATUSES.contains(e.httpStatus().orElse(0))
                && (VAGUE_CODES.contains(code) || ServiceCode.find(code).isEmpty());
    }

    private static boolean terse(EvsException e) {
        return TERSE_CODES.contains(e.code().orElse(""));
    }

    /** What the service itself says so shortly is explained by the rows of that code only. */
    private static Predicate<Rule> reasons(EvsException refusal) {
        return terse(refusal)
                ? rule -> refusal.code().equals(Optional.ofNullable(rule.code()))
                : rule -> true;
    }

    private EvsException explained(
            EvsException refusal, Action action, Exchange exchange, Next next) {
        Reads reads = new Reads(next, exchange.context(), session);
        try {
            if (refusal.kind() == ErrorKind.NOT_FOUND) {
                String type = Asked.type(exchange.call());
                return Asked.offer(reads, exchange.call())
                        .lacking(type, reads.cloud())
                        .map(lack -> lacking(lack, refusal, exchange))
                        .orElse(refusal);
            }
            Subject subject = new TargetReader(reads).read(action, exchange.call());
            if (OutOfQuota.is(refusal)) {
                subject = subject.with(OutOfQuota.measured(reads, subject.facts()));
                Optional<Rule> quota = broken(action, reads, subject, OutOfQuota::explains);
                return quota.isEmpty()
                        ? refusal
                        : explained(
                                refusal,
                                quota.get(),
                                exchange,
                                new Finding(subject, OutOfQuota.use(subject.facts())));
            }
            Optional<Rule> reason = broken(action, reads, subject, reasons(refusal));
            Offer offer = Offer.UNREAD;
            if (reason.isEmpty()) {
                offer = Asked.offer(reads, exchange.call());
                Facts facts = subject.facts();
                subject = subject.with(facts.with(offer.facts(facts.request().order().type())));
                reason = broken(action, reads, subject, reasons(refusal));
            }
            return reason.isEmpty()
                    ? refusal
                    : explained(
                            refusal,
                            reason.get(),
                            exchange,
                            new Finding(subject, offer.instead(reason.get())));
        } catch (EvsException unreadable) {
            refusal.addSuppressed(unreadable);
            return refusal;
        }
    }

    private static Optional<Rule> broken(
            Action action, Reads reads, Subject subject, Predicate<Rule> reason) {
        return RuleTable.broken(action, reads.cloud().dialect(), subject.facts()).stream()
                .filter(reason)
                .findFirst();
    }

    /**
     * What breaks a rule.
     *
     * @param subject what the change is about
     * @param more what else is to be said of it, sentences with a blank before each
     */
    private record Finding(Subject subject, String more) {}

    private static EvsException lacking(
            EvsException lack, EvsException refusal, Exchange exchange) {
        return EvsException.of(
                refusal.kind(),
                Wording.of(exchange.call())
                        + ": "
                        + lack.message()
                        + " The service said: "
                        + said(refusal, exchange),
                refusal.detail().withHint(lack.hint().orElse("")),
                refusal);
    }

    private static String said(EvsException refusal, Exchange exchange) {
        String said = refusal.message();
        String prefix = Wording.of(exchange.call()) + ": ";
        return said.startsWith(prefix) ? said.substring(prefix.length()) : said;
    }

    private static EvsException explained(
            EvsException refusal, Rule rule, Exchange exchange, Finding finding) {
        Subject subject = finding.subject();
        String message =
                exchange.operation().words()
                        + " was refused for "
                        + subject.name()
                        + ": "
                        + rule.statement()
                        + finding.more()
                        + " The service said: "
                        + said(refusal, exchange);
        return EvsException.of(
                ErrorKind.of(rule.violation()),
                message,
                refusal.detail()
                        .explainedByRule(
                                rule.id(),
                                new Advice(rule.advice())
                                        .about(subject.disk(), subject.snapshot())),
                refusal);
    }
}
