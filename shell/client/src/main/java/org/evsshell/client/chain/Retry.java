package org.evsshell.client.chain;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.Refusals;
import org.evsshell.client.error.ServiceCode.Repeat;
import org.evsshell.client.http.UnsentException;
import org.evsshell.client.operation.Operation;
import org.evsshell.client.time.Timing;

import java.time.Duration;
import java.util.Optional;

/**
 * Sends again what may be sent again: reads and repeatable changes after any passing failure, other
 * changes only when the first try surely had no effect (no connection, or refused by a throttle).
 */
public final class Retry implements Interceptor {
    private final RetryPolicy policy;
    private final Timing timing;

    /** As patient as the policy. */
    public Retry(RetryPolicy policy, Timing timing) {
        this.policy = policy;
        this.timing = timing;
    }

    @Override
    public Answer intercept(Exchange exchange, Next next) {
        for (int attempt = 1; ; attempt++) {
            Optional<Duration> pause;
            try {
                Answer answer = next.proceed(exchange);
                pause = pauseAfter(answer, exchange.operation(), attempt);
                if (pause.isEmpty()) {
                    return answer;
                }
            } catch (EvsException e) {
                pause = pauseAfter(e, exchange.operation(), attempt);
                if (pause.isEmpty()) {
                    throw e;
                }
            }
            timing.sleeper().sleep(exchange.context().scope(), pause.get());
        }
    }

    private Optional<Duration> pauseAfter(EvsException e, Operation operation, int attempt) {
        if (e.kind() != ErrorKind.UNREACHABLE) {
            return Optional.empty();
        }
        if (e.getCause() instanceof UnsentException) {
            return ownPause(attempt, policy.unreachableAttempts());
        }
        return mayRepeat(operation) ? ownPause(attempt, policy.attempts()) : Optional.empty();
    }

    private Optional<Duration> pauseAfter(Answer answer, Operation operation, int attempt) {
        if (answer.status() < 400) {
            // A success cut in the middle, or not the service's at all, though HTTP calls it whole.
            return answer.defect(operation).isPresent() && mayRepeat(operation)
                    ? ownPause(attempt, policy.attempts())
                    : Optional.empty();
        }
        String code = answer.fault().code();
        if (Refusals.kind(answer.status(), code) == ErrorKind.THROTTLED) {
            return askedPause(answer, attempt, policy.throttledAttempts());
        }
        boolean passing = Refusals.retryAdvice(answer.status(), code) == Repeat.BACK_OFF;
        return passing && mayRepeat(operation)
                ? askedPause(answer, attempt, policy.attempts())
                : Optional.empty();
    }

    private static boolean mayRepeat(Operation operation) {
        return operation.effect() != Operation.Effect.CHANGE;
    }

    private Optional<Duration> askedPause(Answer answer, int attempt, int attempts) {
        Optional<Duration> asked =
                answer.header("retry-after").flatMap(text -> RetryAfter.read(text, timing.clock()));
        if (asked.isEmpty()) {
            return ownPause(attempt, attempts);
        }
        if (attempt >= attempts || asked.get().compareTo(policy.longestAsked()) > 0) {
            return Optional.empty();
        }
        Duration own = timing.jittered(policy.pauseAfter(attempt));
        return Optional.of(asked.get().compareTo(own) > 0 ? asked.get() : own);
    }

    private Optional<Duration> ownPause(int attempt, int attempts) {
        return attempt >= attempts
                ? Optional.empty()
                : Optional.of(timing.jittered(policy.pauseAfter(attempt)));
    }
}
