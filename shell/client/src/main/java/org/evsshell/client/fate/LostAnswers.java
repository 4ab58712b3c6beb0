package org.evsshell.client.fate;

import org.evsshell.client.chain.Answer;
import org.evsshell.client.chain.Exchange;
import org.evsshell.client.chain.Interceptor;
import org.evsshell.client.chain.Next;
import org.evsshell.client.chain.Reads;
import org.evsshell.client.chain.Wording;
import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.http.UnsentException;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.operation.Operation;
import org.evsshell.client.time.Timing;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds out what became of a change whose answer was lost, or that the service broke down over.
 * Found is success; absent after a settling time is sent again; what cannot be told is {@code
 * UNKNOWN}, with the command to check.
 */
public final class LostAnswers implements Interceptor {
    private final Function<Operation, Optional<FateLookup>> lookups;
    private final FatePolicy policy;
    private final Timing timing;
    private final Function<CallContext, CloudInfo> session;

    /**
     * @param lookups how calls of an operation are looked up; empty where nobody knows
     * @param policy how patient
     * @param timing clock, waiting, marks
     * @param session tells the cloud
     */
    public LostAnswers(
            Function<Operation, Optional<FateLookup>> lookups,
            FatePolicy policy,
            Timing timing,
            Function<CallContext, CloudInfo> session) {
        this.lookups = lookups;
        this.policy = policy;
        this.timing = timing;
        this.session = session;
    }

    @Override
    public Answer intercept(Exchange exchange, Next next) {
        if (!exchange.operation().mutating()) {
            return next.proceed(exchange);
        }
        return lookups.apply(exchange.operation())
                .map(lookup -> new Change(exchange, next, lookup).send())
                .orElseGet(() -> sendOnce(exchange, next));
    }

    /** A change nobody knows how to look up. */
    private static Answer sendOnce(Exchange exchange, Next next) {
        try {
            return next.proceed(exchange);
        } catch (EvsException e) {
            throw untold(e) ? unknown(exchange, e, "", "") : e;
        }
    }

    /** Whether nobody can tell, since the service itself has not said that it failed. */
    private static boolean untold(EvsException e) {
        if (e.kind() == ErrorKind.UNREACHABLE) {
            return lost(e);
        }
        int status = e.httpStatus().orElse(0);
        // An answer too large to be read has no status either.
        boolean garbled = status < 300;
        return lost(e) && (garbled || status == 502 || status == 504);
    }

    /** Whether the change may have happened in spite of this failure. */
    private static boolean lost(EvsException e) {
        return switch (e.kind()) {
            case UNREACHABLE -> !(e.getCause() instanceof UnsentException);
            case SERVICE_FAILURE -> true;
            case BAD_REQUEST,
                    JOB_FAILED,
                    UNKNOWN,
                    SCRIPT_ERROR,
                    PARTIAL,
                    USAGE,
                    CONFIG,
                    AMBIGUOUS,
                    NOT_FOUND,
                    NOT_AUTHENTICATED,
                    FORBIDDEN,
                    WRONG_STATE,
                    LIMIT_REACHED,
                    THROTTLED,
                    TIMEOUT,
                    DECLINED,
                    INTERRUPTED ->
                    false;
        };
    }

    private static EvsException unknown(
            Exchange exchange, EvsException loss, String finding, String check) {
        StringBuilder message = new StringBuilder(Wording.of(exchange.call()));
        message.append(" was sent, but nobody knows whether it was done: ").append(loss.message());
        if (!finding.isEmpty()) {
            message.append(' ').append(finding);
        }
        EvsException.Detail detail =
                check.isEmpty() ? loss.detail() : loss.detail().withHint("Check with: " + check);
        return EvsException.of(ErrorKind.UNKNOWN, message.toString(), detail, loss);
    }

    /** One change on its way; belongs to its thread. */
    private final class Change {
        private final Exchange exchange;
        private final Next next;
        private final FateLookup lookup;
        private final Sent sent;
        private final Caller reads;
        private @Nullable EvsException loss;

        Change(Exchange exchange, Next next, FateLookup lookup) {
            this.exchange = exchange;
            this.next = next;
            this.lookup = lookup;
            sent = new Sent(exchange.call(), timing.freshMark(), timing.clock().instant());
            reads = new Reads(next, exchange.context(), session);
        }

        Answer send() {
            Exchange marked = exchange.with(lookup.marking().mark(sent.call(), sent.mark()));
            for (int sends = 1; ; sends++) {
                try {
                    return next.proceed(marked);
                } catch (EvsException e) {
                    Answer found = lost(e) ? followUp(e) : afterRefusal(e);
                    if (found != null) {
                        return found;
                    }
                    // What may be sent twice has been, as often as patience allows.
                    if (sends >= policy.sends()
                            || exchange.operation().effect() != Operation.Effect.CHANGE) {
                        throw e;
                    }
                }
            }
        }

        /** The answer found out; null when the change is absent and may be sent again. */
        private @Nullable Answer followUp(EvsException e) {
            loss = e;
            Fate fate = new Fate.Absent();
            for (Duration pause : policy.pauses()) {
                fate = look(pause, e);
                // A look that failed has found nothing and is followed by the next.
                if (fate instanceof Fate.Happened
                        || (fate instanceof Fate.Undecided(String finding) && !finding.isEmpty())) {
                    break;
                }
            }
            return switch (fate) {
                case Fate.Happened happened -> Answer.foundOut(happened.answer());
                case Fate.Absent ignored -> null;
                case Fate.Undecided undecided ->
                        throw unknown(
                                exchange,
                                e,
                                undecided.finding(),
                                lookup.check().apply(sent.call()));
            };
        }

        /** A refusal of the second try may come of the first one's late effect. */
        private Answer afterRefusal(EvsException refusal) {
            if (loss != null && look(Duration.ZERO, loss) instanceof Fate.Happened happened) {
                return Answer.foundOut(happened.answer());
            }
            throw refusal;
        }

        private Fate look(Duration pause, EvsException lost) {
            try {
                if (!pause.isZero()) {
                    timing.sleeper().sleep(exchange.context().scope(), pause);
                }
                return lookup.finding().find(sent, reads);
            } catch (EvsException e) {
                lost.addSuppressed(e);
                return new Fate.Undecided("");
            }
        }
    }
}
