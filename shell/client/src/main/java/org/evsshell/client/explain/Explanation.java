package org.evsshell.client.explain;

import org.evsshell.client.chain.Answer;
import org.evsshell.client.chain.Exchange;
import org.evsshell.client.chain.Interceptor;
import org.evsshell.client.chain.Next;
import org.evsshell.client.chain.Reads;
import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.ServiceCode;
import org.evsshell.client.operation.CallContext;
import org.evsshell.rules.Action;

import java.util.Set;
import java.util.function.Function;

/**
 * Finds out why a change was refused where the answer does not tell: reads the target again and
 * asks the rules of this dialect. A broken one gives the failure its kind, its words and its
 * advice. What there is instead of an unknown type or zone is read as well.
 */
public final class Explanation implements Interceptor {
    private static final Set<Integer> BARE_STATUSES = Set.of(400, 403, 409, 413);

    /** Codes that stand for many things, so that they explain nothing. */
    private static final Set<String> VAGUE_CODES = Set.of("EVS.5400", "EVS.5403", "EVS.5413");

    /**
     * Codes whose rows say more than they do: which types there are, whose state it is, whether
     * disk or server is full.
     */
    private static final Set<String> TERSE_CODES =
            Set.of("EVS.2070", "EVS.2071", "Ecs.0042", "Ecs.0102");

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
        return hint == null ? e : e.withHint(hint);
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

    /** Whether only the rows of its own code may explain a refusal. */
    static boolean terse(EvsException e) {
        return TERSE_CODES.contains(e.code().orElse(""));
    }

    private EvsException explained(
            EvsException refusal, Action action, Exchange exchange, Next next) {
        Reads reads = new Reads(next, exchange.context(), session);
        try {
            return new Inquiry(refusal, exchange, reads).explained(action);
        } catch (EvsException unreadable) {
            refusal.addSuppressed(unreadable);
            return refusal;
        }
    }
}
