package org.evsshell.client.wait;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.time.Timing;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Waits for resources of one noun. All waits of a connection share what is read. Safe for use from
 * any thread.
 */
public final class Waiter {
    /** A wait of half an hour does not end because the service stumbles once. */
    private static final int FAILED_LOOKS = 3;

    private final String noun;
    private final Backoff backoff;
    private final Timing timing;
    private final SharedReading shared;

    /** Waits for resources that users know as {@code noun}. */
    public Waiter(String noun, Backoff backoff, Timing timing) {
        this.noun = noun;
        this.backoff = backoff;
        this.timing = timing;
        shared = new SharedReading(timing);
    }

    /** Waits until each resource's state ends the wait; outcomes in the order of the IDs. */
    public Map<String, WaitOutcome> await(
            Collection<String> ids, WaitGoal goal, WaitOptions options, Reading by) {
        return await(ids, new GoalJudge(noun, goal), options, by);
    }

    /** Waits until the judge says so. */
    public Map<String, WaitOutcome> await(
            Collection<String> ids, Judge judge, WaitOptions options, Reading by) {
        Wait wait = new Wait(ids, judge, options);
        shared.want(wait.pending.size());
        try {
            look(wait, options, by);
        } finally {
            shared.want(-wait.pending.size());
        }
        return wait.ordered(ids);
    }

    private void look(Wait wait, WaitOptions options, Reading by) {
        Instant deadline = timing.clock().instant().plus(options.timeout());
        int failed = 0;
        for (int look = 1; !wait.pending.isEmpty(); look++) {
            try {
                wait.judge(shared.read(Set.copyOf(wait.pending), by.reader(), by.scope()));
                failed = 0;
                Duration left = Duration.between(timing.clock().instant(), deadline);
                if (!wait.pending.isEmpty() && !left.isPositive()) {
                    wait.endAll(ErrorKind.TIMEOUT, "the wait is over");
                } else if (!wait.pending.isEmpty()) {
                    timing.sleeper().sleep(by.scope(), shorter(backoff.after(look), left));
                }
            } catch (EvsException e) {
                if (e.kind() == ErrorKind.INTERRUPTED) {
                    wait.endAll(ErrorKind.INTERRUPTED, "interrupted");
                } else if (++failed >= FAILED_LOOKS || !passing(e)) {
                    wait.endAll(e);
                }
            }
        }
    }

    /**
     * Who reads.
     *
     * @param reader reads resources
     * @param scope the life of the invocation that waits
     */
    public record Reading(StateReader reader, CancelScope scope) {}

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static boolean passing(EvsException e) {
        return switch (e.kind()) {
            case UNREACHABLE, SERVICE_FAILURE, THROTTLED -> true;
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
                    TIMEOUT,
                    DECLINED,
                    INTERRUPTED ->
                    false;
        };
    }

    /** One call of {@code await}; belongs to its thread. */
    private final class Wait {
        private final Set<String> pending;
        private final int total;
        private final Judge judge;
        private final WaitOptions options;
        private final Map<String, WaitOutcome> outcomes = new LinkedHashMap<>();
        private final Map<String, String> seen = new LinkedHashMap<>();
        private final Map<String, String> named = new HashMap<>();

        Wait(Collection<String> ids, Judge judge, WaitOptions options) {
            pending = new LinkedHashSet<>(ids);
            total = pending.size();
            this.judge = judge;
            this.options = options;
        }

        void judge(Map<String, ObjectNode> states) {
            for (String id : Set.copyOf(pending)) {
                ObjectNode last = states.get(id);
                judge.judge(id, last).ifPresent(outcome -> end(id, outcome));
                String status = last == null ? "gone" : last.path("status").asString("");
                seen.put(id, status);
                if (last != null) {
                    named.put(id, Named.of(id, last));
                }
                options.listener().seen(id, status, total - pending.size(), total);
            }
        }

        void endAll(ErrorKind kind, String why) {
            for (String id : Set.copyOf(pending)) {
                String status = seen.getOrDefault(id, "");
                String state = status.isEmpty() ? "" : " is still " + status + ", and";
                String name = named.getOrDefault(id, id);
                String message =
                        "The "
                                + noun
                                + " "
                                + name
                                + state
                                + " was not waited for to the end: "
                                + why;
                end(
                        id,
                        new WaitOutcome.Failed(
                                id, EvsException.of(kind, message + ".", noun + " wait " + id)));
            }
        }

        void endAll(EvsException reason) {
            for (String id : Set.copyOf(pending)) {
                end(id, new WaitOutcome.Failed(id, reason));
            }
        }

        private void end(String id, WaitOutcome outcome) {
            if (pending.remove(id)) {
                shared.want(-1);
            }
            outcomes.put(id, outcome);
        }

        Map<String, WaitOutcome> ordered(Collection<String> ids) {
            Map<String, WaitOutcome> ordered = new LinkedHashMap<>();
            for (String id : ids) {
                WaitOutcome outcome = outcomes.get(id);
                if (outcome != null) {
                    ordered.put(id, outcome);
                }
            }
            return ordered;
        }
    }
}
