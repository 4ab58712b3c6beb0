package org.evsshell.simulator.fault;

import org.evsshell.simulator.world.SeededIds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The faults of a simulator, how often each has struck, and the draws. Not thread-safe; the
 * simulator's lock guards it.
 */
public final class Faults {
    private final List<Fault> faults;
    private final int[] struck;
    private final SeededIds draws;
    private final long seed;

    private Faults(List<Fault> faults, long seed) {
        this.faults = List.copyOf(faults);
        this.struck = new int[this.faults.size()];
        this.draws = new SeededIds(seed);
        this.seed = seed;
    }

    /** Nothing goes wrong. */
    public static Faults none() {
        return new Faults(List.of(), 0);
    }

    /** These go wrong; the same seed and the same requests give the same misfortune. */
    public static Faults of(List<Fault> faults, long seed) {
        return new Faults(faults, seed);
    }

    /**
     * Everything that can go wrong with a request or its answer goes wrong, each as often as the
     * others; what was started ends well.
     *
     * @param rate how many of all requests are struck, from 0 to 1
     * @param pause how late the slow answers come; throttled ones name no pause
     */
    public static Faults everywhere(double rate, Duration pause, long seed) {
        if (rate < 0 || rate > 1) {
            throw new IllegalArgumentException("the rate is not within 0 and 1: " + rate);
        }
        List<FaultKind> kinds =
                Arrays.stream(FaultKind.values())
                        .filter(kind -> kind.point() != FaultKind.Point.OUTCOME)
                        .toList();
        double each = 1 - Math.pow(1 - rate, 1.0 / kinds.size());
        List<Fault> faults = new ArrayList<>();
        for (FaultKind kind : kinds) {
            Fault fault = Fault.of(kind).withProbability(each);
            faults.add(kind == FaultKind.SLOW ? fault.pausing(pause) : fault);
        }
        return new Faults(faults, seed);
    }

    /** How often anything has gone wrong. */
    public int struck() {
        return Arrays.stream(struck).sum();
    }

    /** The seed, for the report of whatever then fails. */
    public long seed() {
        return seed;
    }

    /**
     * The first fault that strikes a request at a point, and counts as having struck.
     *
     * @param text the path and the body, asked for only by faults about an object
     */
    public Optional<Fault> strike(FaultKind.Point point, String routeId, Supplier<String> text) {
        for (int index = 0; index < struck.length; index++) {
            Fault fault = faults.get(index);
            if (fault.kind().point() == point && strikes(index, routeId, text)) {
                struck[index]++;
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /** Whether something a request starts ends badly in this way. */
    public boolean strikes(FaultKind kind, String routeId, Supplier<String> text) {
        for (int index = 0; index < struck.length; index++) {
            if (faults.get(index).kind() == kind && strikes(index, routeId, text)) {
                struck[index]++;
                return true;
            }
        }
        return false;
    }

    private boolean strikes(int index, String routeId, Supplier<String> text) {
        Fault fault = faults.get(index);
        if (fault.count() > 0 && struck[index] >= fault.count()) {
            return false;
        }
        Optional<String> held = fault.object() == null ? Optional.empty() : Optional.of(text.get());
        return fault.concerns(routeId, held) && draws.fraction() < fault.probability();
    }
}
