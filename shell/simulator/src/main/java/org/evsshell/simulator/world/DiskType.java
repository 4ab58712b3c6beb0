package org.evsshell.simulator.world;

import java.util.List;

/**
 * A kind of disk.
 *
 * @param zones where it is sold
 * @param multiattach whether every disk of it is shared
 */
public record DiskType(
        String id, String name, String description, List<String> zones, boolean multiattach) {

    public DiskType {
        zones = List.copyOf(zones);
    }
}
