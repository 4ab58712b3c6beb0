package org.evsshell.simulator.world;

/**
 * A backup, as far as disks are made from it; the backup service itself is not simulated.
 *
 * @param status its state as on the wire, such as {@code available}
 * @param size of the disk that was backed up, in GB
 * @param zone of that disk
 */
public record Backup(
        String id, String projectId, String name, String status, int size, String zone) {}
