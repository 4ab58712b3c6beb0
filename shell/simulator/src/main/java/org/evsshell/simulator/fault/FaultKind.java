package org.evsshell.simulator.fault;

import java.util.Locale;

/** The ways in which things go wrong. */
public enum FaultKind {
    /** 429 instead of the work, with {@code Retry-After} if the fault has a pause. */
    THROTTLED(Point.BEFORE),
    /** 500 instead of the work. */
    INTERNAL_ERROR(Point.BEFORE),
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
    /** The body breaks off in the middle. */
    GARBLED(Point.AFTER),
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
