package org.evsshell.simulator;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.fault.Faults;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a simulator that listens is set up.
 *
 * @param port 0 for any free one
 * @param disks how many disks; below 0 for the demo's inventory
 * @param snapshots how many snapshots those disks have; not asked for with the demo's inventory
 * @param seed the same seed gives the same world
 * @param latency how long every answer is held back
 * @param pageLimit the most rows of one page
 * @param transition how long passing states last
 * @param stateFolder where the world is kept; null keeps it in memory only
 */
public record SimSettings(
        int port,
        Dialect dialect,
        int disks,
        int snapshots,
        long seed,
        Duration latency,
        int pageLimit,
        Duration transition,
        @Nullable Path stateFolder,
        Faults faults) {

    /** The demo's inventory on any free port, as quick as it can be, kept in memory. */
    public static SimSettings defaults() {
        return new SimSettings(
                0,
                Dialect.EVS,
                -1,
                0,
                1,
                Duration.ZERO,
                1000,
                Duration.ofSeconds(2),
                null,
                Faults.none());
    }

    /** These settings in another dialect. */
    public SimSettings with(Dialect other) {
        return new SimSettings(
                port,
                other,
                disks,
                snapshots,
                seed,
                latency,
                pageLimit,
                transition,
                stateFolder,
                faults);
    }

    /** These settings with so many disks and snapshots. */
    public SimSettings with(int moreDisks, int moreSnapshots) {
        return new SimSettings(
                port,
                dialect,
                moreDisks,
                moreSnapshots,
                seed,
                latency,
                pageLimit,
                transition,
                stateFolder,
                faults);
    }

    /** These settings with misfortune. */
    public SimSettings with(Faults misfortune) {
        return new SimSettings(
                port,
                dialect,
                disks,
                snapshots,
                seed,
                latency,
                pageLimit,
                transition,
                stateFolder,
                misfortune);
    }

    /** These settings with other limits of time and rows. */
    public SimSettings pacing(int rows, Duration passing, Duration answering) {
        return new SimSettings(
                port,
                dialect,
                disks,
                snapshots,
                seed,
                answering,
                rows,
                passing,
                stateFolder,
                faults);
    }

    /** These settings, kept in a folder. */
    public SimSettings keptIn(Path folder) {
        return new SimSettings(
                port,
                dialect,
                disks,
                snapshots,
                seed,
                latency,
                pageLimit,
                transition,
                folder,
                faults);
    }
}
