package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a disk is and stays until its type is changed.
 *
 * @param type the name of its type, such as {@code SSD}
 * @param zone its availability zone
 * @param encrypted whether it is encrypted
 * @param bootable whether it is marked as one to boot from
 */
public record DiskKind(
        @Nullable String type,
        @Nullable String zone,
        @Nullable Boolean encrypted,
        @Nullable Boolean bootable) {
    /** Nothing known. */
    public static final DiskKind UNKNOWN = new DiskKind(null, null, null, null);
}
