package org.evsshell.simulator.world;

import java.util.UUID;

/**
 * IDs and draws that repeat for the same seed. The state is one number (SplitMix64), so that it is
 * kept with the world.
 */
public final class SeededIds {
    private long state;

    public SeededIds(long state) {
        this.state = state;
    }

    /** Where the sequence stands. */
    public long state() {
        return state;
    }

    /** The next 64 bits. */
    public long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to below {@code bound}. */
    public int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** A number from 0 to below 1. */
    public double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** The next random UUID (version 4). */
    public String uuid() {
        long high = (next() & ~0xF000L) | 0x4000L;
        long low = (next() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
