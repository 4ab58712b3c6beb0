package org.evsshell.simulator.world;

import java.time.Instant;

/**
 * A server, as far as disks are attached to it; nothing starts, stops or makes one.
 *
 * @param status its state as on the wire, such as {@code ACTIVE}
 */
public record Server(
        String id, String projectId, String name, String status, String zone, Instant createdAt)
        implements Dated {}
