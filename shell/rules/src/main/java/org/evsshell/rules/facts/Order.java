package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What kind of disk is asked for.
 *
 * @param type the name of the type
 * @param zone the availability zone
 * @param multiattach whether it shall be shared
 * @param sources what it shall be made from; empty for a blank one
 */
public record Order(
        @Nullable String type,
        @Nullable String zone,
        @Nullable Boolean multiattach,
        Set<Source> sources) {
    /** Nothing asked for. */
    public static final Order NONE = new Order(null, null, null, Set.of());

    public Order {
        sources = Set.copyOf(sources);
    }

    /** What a disk is made from. */
    public enum Source {
        SNAPSHOT,
        IMAGE,
        BACKUP,
        DISK
    }
}
