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
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.Violation;

import java.util.Set;
import java.util.function.Function;

/**
 * Finds out why a change was refused where the answer does not tell: reads the target again and
 * asks the rules of this dialect. A broken one gives the failure its kind, its words and its
 * advice.
 */
public final class Explanation implements Interceptor {
    private static final Set<Integer> BARE_STATUSES = Set.of(400, 403, 409, 413);

    /** Codes that stand for many things, so that they explain nothing. */
    private static final Set<String> VAGUE_CODES = Set.of("EVS.5400", "EVS.5403", "EVS.5413");

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
                    || !(bare(e) || OutOfQuota.is(e))
                    || exchange.context().scope().isCancelled()) {
                throw e;
            }
            throw explained(e, action, exchange, next);
        }
    }

    private static boolean bare(EvsException e) {
        String code = e.code().orElse("");
        return BARE_STATUSES.contains(e.httpStatus().orElse(0))
                && (VAGUE_CODES.contains(code) || ServiceCode.find(code).isEmpty());
    }

    private EvsException explained(
            EvsException refusal, Action action, Exchange exchange, Next next) {
        Reads reads = new Reads(next, exchange.context(), session);
        try {
            Subject subject = new TargetReader(reads).read(action, exchange.call());
            boolean outOfQuota = OutOfQuota.is(refusal);
            if (outOfQuota) {
                subject = subject.with(OutOfQuota.measured(reads, subject.facts()));
            }
            for (Rule rule : RuleTable.broken(action, reads.cloud().dialect(), subject.facts())) {
                if (!outOfQuota || OutOfQuota.explains(rule)) {
                    return explained(refusal, rule, exchange, subject);
                }
            }
            return refusal;
        } catch (EvsException unreadable) {
            refusal.addSuppressed(unreadable);
            return refusal;
        }
    }

    private static EvsException explained(
            EvsException refusal, Rule rule, Exchange exchange, Subject subject) {
        String said = refusal.message();
        String prefix = Wording.of(exchange.call()) + ": ";
        if (said.startsWith(prefix)) {
            said = said.substring(prefix.length());
        }
        String message =
                exchange.operation().words()
                        + " was refused for "
                        + subject.name()
                        + ": "
                        + rule.statement()
                        + OutOfQuota.use(subject.facts())
                        + " The service said: "
                        + said;
        return EvsException.of(
                kind(rule.violation()),
                message,
                refusal.detail()
                        .explainedByRule(
                                rule.id(),
                                new Advice(rule.advice())
                                        .about(subject.disk(), subject.snapshot())),
                refusal);
    }

    private static ErrorKind kind(Violation violation) {
        return switch (violation) {
            case BAD_REQUEST -> ErrorKind.BAD_REQUEST;
            case WRONG_STATE -> ErrorKind.WRONG_STATE;
            case LIMIT_REACHED -> ErrorKind.LIMIT_REACHED;
        };
    }
}
