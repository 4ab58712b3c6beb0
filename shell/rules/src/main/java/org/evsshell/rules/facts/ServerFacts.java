package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the server a disk is or shall be attached to.
 *
 * @param status its state on the wire, such as {@code ACTIVE}
 * @param zone its availability zone
 * @param disks how many disks it has
 * @param holdsDisk whether the disk in question is attached to it
 */
public record ServerFacts(
        @Nullable String status,
        @Nullable String zone,
        @Nullable Integer disks,
        @Nullable Boolean holdsDisk) {
    /** Nothing known. */
    public static final ServerFacts UNKNOWN = new ServerFacts(null, null, null, null);
}
