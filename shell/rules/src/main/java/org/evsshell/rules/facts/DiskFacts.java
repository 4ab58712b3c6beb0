package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the disk.
 *
 * @param status its state on the wire, such as {@code in-use}
 * @param size its size in GB
 * @param multiattach whether it is shared
 * @param kind what it is and stays
 * @param ties what hangs on it
 */
public record DiskFacts(
        @Nullable String status,
        @Nullable Integer size,
        @Nullable Boolean multiattach,
        DiskKind kind,
        DiskTies ties) {
    /** Nothing known. */
    public static final DiskFacts UNKNOWN =
            new DiskFacts(null, null, null, DiskKind.UNKNOWN, DiskTies.UNKNOWN);

    /** These facts and what it is. */
    public DiskFacts with(DiskKind newKind) {
        return new DiskFacts(status, size, multiattach, newKind, ties);
    }

    /** These facts and what hangs on it. */
    public DiskFacts with(DiskTies newTies) {
        return new DiskFacts(status, size, multiattach, kind, newTies);
    }
}
