package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the snapshot.
 *
 * @param status its state on the wire
 * @param name its name
 * @param latest whether it is the newest of its disk
 * @param size the size of its disk when it was made, in GB
 */
public record SnapshotFacts(
        @Nullable String status,
        @Nullable String name,
        @Nullable Boolean latest,
        @Nullable Integer size) {
    /** Nothing known. */
    public static final SnapshotFacts UNKNOWN = new SnapshotFacts(null, null, null, null);
}
