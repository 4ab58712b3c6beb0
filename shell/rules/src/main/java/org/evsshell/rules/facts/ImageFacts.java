package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the image a disk is made from.
 *
 * @param status its state on the wire, such as {@code active}
 * @param minDisk the least size of a disk made from it, in GB
 */
public record ImageFacts(@Nullable String status, @Nullable Integer minDisk) {
    /** Nothing known. */
    public static final ImageFacts UNKNOWN = new ImageFacts(null, null);
}
