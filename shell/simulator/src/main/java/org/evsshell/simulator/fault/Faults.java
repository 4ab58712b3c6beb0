package org.evsshell.simulator.fault;

import org.evsshell.simulator.world.SeededIds;

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
