package org.evsshell.simulator.fault;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/**
 * One thing that goes wrong on purpose.
 *
 * @param kind what happens
 * @param operation the ID of the route it strikes; a {@code *} at the end stands for any rest
 * @param object text the path or the body must hold, such as a disk's ID; null for any
 * @param probability of striking, from 0 to 1
 * @param count how often it strikes at most; 0 for ever
 * @param pause how late ({@link FaultKind#SLOW}) or when to come again ({@link
 *     FaultKind#THROTTLED}); zero sends no {@code Retry-After}
 */
public record Fault(
        FaultKind kind,
        String operation,
        @Nullable String object,
        double probability,
        int count,
        Duration pause) {

    public Fault {
        if (probability < 0 || probability > 1) {
            throw new IllegalArgumentException("probability is not within 0 and 1: " + probability);
        }
        if (count < 0) {
            throw new IllegalArgumentException("count is below 0: " + count);
        }
    }

    /** A fault that strikes every request. */
    public static Fault of(FaultKind kind) {
        return new Fault(kind, "*", null, 1, 0, Duration.ZERO);
    }

    /** This fault, for one operation, or for several with a {@code *} at the end. */
    public Fault on(String operation) {
        return new Fault(kind, operation, object, probability, count, pause);
    }

    /** This fault, only where the path or the body holds a text. */
    public Fault about(String text) {
        return new Fault(kind, operation, text, probability, count, pause);
    }

    /** This fault, striking now and then. */
    public Fault withProbability(double likelihood) {
        return new Fault(kind, operation, object, likelihood, count, pause);
    }

    /** This fault, striking so often and then no more. */
    public Fault times(int most) {
        return new Fault(kind, operation, object, probability, most, pause);
    }

    /** This fault with a pause. */
    public Fault pausing(Duration time) {
        return new Fault(kind, operation, object, probability, count, time);
    }

    boolean concerns(String routeId, Optional<String> text) {
        boolean rightRoute =
                operation.endsWith("*")
                        ? routeId.startsWith(operation.substring(0, operation.length() - 1))
                        : routeId.equals(operation);
        return rightRoute && (object == null || text.orElse("").contains(object));
    }
}
