package org.evsshell.client.snapshot;

import org.evsshell.client.wait.WaitGoal;

import java.util.Set;

/** What changes of snapshots are waited for. A rollback is waited for on the disk. */
public final class SnapshotGoals {
    /** A new snapshot is ready. */
    public static final WaitGoal CREATED = WaitGoal.until(Set.of("available"), Set.of("error"));

    /** A snapshot is gone. */
    public static final WaitGoal DELETED = WaitGoal.untilGone(Set.of("error_deleting"));

    private SnapshotGoals() {}
}
