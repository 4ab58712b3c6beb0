package org.evsshell.simulator.world;

import java.time.Instant;

/**
 * A backup, as far as disks are made from it and lists show it; the backup service itself is not
 * simulated.
 *
 * @param diskId the disk that was backed up; it may be gone
 * @param status its state as on the wire, such as {@code available}
 * @param size of that disk then, in GB
 * @param zone of that disk
 */
public record Backup(
        String id,
        String projectId,
        String diskId,
        String name,
        String status,
        int size,
        String zone,
        Instant createdAt)
        implements Dated {

    /** When it was done: a second for each GB later. */
    public Instant endedAt() {
        return createdAt.plusSeconds(size);
    }

    /** Whether it holds the disk's data. */
    public boolean isWhole() {
        return status.equals("available");
    }

    /** This backup as one of a certain disk. */
    Backup of(Disk disk, Instant created) {
        return new Backup(id, projectId, disk.id(), name, status, size, zone, created);
    }
}
