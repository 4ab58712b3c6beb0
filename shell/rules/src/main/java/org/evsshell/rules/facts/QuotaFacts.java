package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is left of the project's quota before the request; null where there is no limit, too.
 *
 * @param disks how many disks more
 * @param snapshots how many snapshots more
 * @param gigabytes how many GB more, disks and snapshots together
 * @param largestDisk how many GB one disk may have
 * @param typeChanges how many disks more may change their type at once
 */
public record QuotaFacts(
        @Nullable Integer disks,
        @Nullable Integer snapshots,
        @Nullable Integer gigabytes,
        @Nullable Integer largestDisk,
        @Nullable Integer typeChanges) {
    /** Nothing known. */
    public static final QuotaFacts UNKNOWN = new QuotaFacts(null, null, null, null, null);
}
