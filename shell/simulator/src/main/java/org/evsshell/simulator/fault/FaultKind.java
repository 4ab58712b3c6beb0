package org.evsshell.simulator.fault;

import java.util.Locale;

/** The ways in which things go wrong. */
public enum FaultKind {
    /** 429 instead of the work, with {@code Retry-After} if the fault has a pause. */
    THROTTLED(Point.BEFORE),
    /** 500 instead of the work. */
    INTERNAL_ERROR(Point.BEFORE),
    /** A proxy's page with 502 instead of the work. */
    BAD_GATEWAY(Point.BEFORE),
    /** 503 instead of the work. */
    UNAVAILABLE(Point.BEFORE),
    /** The connection breaks; the request had no effect. */
    CUT_BEFORE(Point.BEFORE),
    /** The answer comes late, by the fault's pause. */
    SLOW(Point.BEFORE),
    /** The connection breaks; the request had its effect. */
    CUT_AFTER(Point.AFTER),
    /** 500 although the request had its effect. */
    INTERNAL_ERROR_AFTER(Point.AFTER),
    /** A proxy's page with 504 although the request had its effect. */
    GATEWAY_TIMEOUT(Point.AFTER),
    /** The body breaks off in the middle. */
    GARBLED(Point.AFTER),
    /** The status and headers come, the body does not. */
    EMPTY(Point.AFTER),
    /** Another program's page with the answer's own status. */
    WRONG_TYPE(Point.AFTER),
    /** A job started by the request will fail. */
    JOB_FAILS(Point.OUTCOME),
    /** A state entered by the request will end in error. */
    ENDS_IN_ERROR(Point.OUTCOME);

    /** When a fault is asked for. */
    public enum Point {
        BEFORE,
        AFTER,
        OUTCOME
    }

    private final Point point;

    FaultKind(Point point) {
        this.point = point;
    }

    /** When faults of this kind strike. */
    public Point point() {
        return point;
    }

    /** The kind's name in a file of faults, such as {@code cut-after}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
