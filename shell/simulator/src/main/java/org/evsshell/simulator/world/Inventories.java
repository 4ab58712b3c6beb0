package org.evsshell.simulator.world;

import org.evsshell.rules.Dialect;

import java.time.Instant;

/** Ready-made worlds; the same seed and the same moment give the same world. */
public final class Inventories {
    private Inventories() {}

    /** A world with projects and users and nothing in them. */
    public static World empty(Dialect dialect, long seed) {
        return new World(Site.of(dialect), new SeededIds(seed));
    }

    /**
     * The small, believable one: 25 disks of project {@code demo} in three zones, attached and not,
     * with snapshots of several ages; two disks of project {@code alt}.
     */
    public static World demo(Dialect dialect, long seed, Instant now) {
        World world = empty(dialect, seed);
        new DemoInventory(world, now).fill();
        return world;
    }

    /**
     * Many disks and snapshots of project {@code demo}, made within the three years before {@code
     * now}; no disk gets more than 7 snapshots, so at most seven times {@code disks} are made. Each
     * disk has the tag {@code env}, most have {@code owner}; plain Cinder shows no tags.
     */
    public static World bulk(Dialect dialect, int disks, int snapshots, long seed, Instant now) {
        World world = empty(dialect, seed);
        new BulkInventory(world, now).fill(disks, snapshots);
        return world;
    }
}
