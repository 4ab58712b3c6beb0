package org.evsshell.simulator;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.fault.Faults;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a simulator that listens is set up.
 *
 * @param disks how many disks; below 0 for the demo's inventory
 * @param snapshots how many snapshots those disks have; not asked for with the demo's inventory
 * @param seed the same seed gives the same world
 * @param pageLimit the most rows of one page
 * @param transition how long passing states last; zero ends them at once
 * @param stateFolder where the world is kept; null keeps it in memory only
 */
public record SimSettings(
        Wire wire,
        Dialect dialect,
        int disks,
        int snapshots,
        long seed,
        int pageLimit,
        Duration transition,
        @Nullable Path stateFolder,
        Faults faults) {

    /**
     * How it listens and answers.
     *
     * @param port 0 for any free one
     * @param latency how long every answer is held back
     * @param jitter by how much that is more or less; never held back less than not at all
     * @param log where every request is written down; null for nowhere
     */
    public record Wire(int port, Duration latency, Duration jitter, @Nullable Path log) {
        /** Any free port, as quick as it can be, no log. */
        public static final Wire STANDARD = new Wire(0, Duration.ZERO, Duration.ZERO, null);
    }

    /** The demo's inventory on any free port, as quick as it can be, kept in memory. */
    public static SimSettings defaults() {
        return new SimSettings(
                Wire.STANDARD,
                Dialect.EVS,
                -1,
                0,
                1,
                1000,
                Duration.ofSeconds(2),
                null,
                Faults.none());
    }

    /** These settings, listening and answering in another way. */
    public SimSettings with(Wire other) {
        return new SimSettings(
                other, dialect, disks, snapshots, seed, pageLimit, transition, stateFolder, faults);
    }

    /** These settings in another dialect. */
    public SimSettings with(Dialect other) {
        return new SimSettings(
                wire, other, disks, snapshots, seed, pageLimit, transition, stateFolder, faults);
    }

    /** These settings with so many disks and snapshots. */
    public SimSettings with(int moreDisks, int moreSnapshots) {
        return new SimSettings(
                wire,
                dialect,
                moreDisks,
                moreSnapshots,
                seed,
                pageLimit,
                transition,
                stateFolder,
                faults);
    }

    /** These settings with misfortune. */
    public SimSettings with(Faults misfortune) {
        return new SimSettings(
                wire,
                dialect,
                disks,
                snapshots,
                seed,
                pageLimit,
                transition,
                stateFolder,
                misfortune);
    }

    /** These settings with other limits of time and rows. */
    public SimSettings pacing(int rows, Duration passing, Duration answering) {
        return new SimSettings(
                new Wire(wire.port(), answering, wire.jitter(), wire.log()),
                dialect,
                disks,
                snapshots,
                seed,
                rows,
                passing,
                stateFolder,
                faults);
    }

    /** These settings, kept in a folder. */
    public SimSettings keptIn(Path folder) {
        return new SimSettings(
                wire, dialect, disks, snapshots, seed, pageLimit, transition, folder, faults);
    }
}
