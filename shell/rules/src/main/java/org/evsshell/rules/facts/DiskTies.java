package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What hangs on a disk.
 *
 * @param snapshots its snapshots, counted by sort
 * @param servers how many servers it is attached to
 * @param tags the keys of the tags it has
 */
public record DiskTies(
        @Nullable SnapshotCount snapshots, @Nullable Integer servers, @Nullable Set<String> tags) {
    /** Nothing known. */
    public static final DiskTies UNKNOWN = new DiskTies(null, null, null);

    public DiskTies {
        tags = tags == null ? null : Set.copyOf(tags);
    }

    /** These facts and its snapshots. */
    public DiskTies with(SnapshotCount newSnapshots) {
        return new DiskTies(newSnapshots, servers, tags);
    }

    /** These facts and how many servers it is attached to. */
    public DiskTies withServers(int newServers) {
        return new DiskTies(snapshots, newServers, tags);
    }

    /** These facts and the keys of its tags. */
    public DiskTies withTags(Set<String> newTags) {
        return new DiskTies(snapshots, servers, newTags);
    }
}
