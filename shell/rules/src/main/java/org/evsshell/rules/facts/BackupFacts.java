package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the backup a disk is made from.
 *
 * @param status its state on the wire, such as {@code available}
 * @param size the size of the disk that was backed up, in GB
 * @param zone the availability zone of that disk
 */
public record BackupFacts(@Nullable String status, @Nullable Integer size, @Nullable String zone) {
    /** Nothing known. */
    public static final BackupFacts UNKNOWN = new BackupFacts(null, null, null);
}
