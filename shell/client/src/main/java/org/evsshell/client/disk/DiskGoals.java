package org.evsshell.client.disk;

import org.evsshell.client.wait.WaitGoal;

import java.util.Set;

/** What changes of disks are waited for; the states are those of the service's status page. */
public final class DiskGoals {
    /** A new disk is ready. */
    public static final WaitGoal CREATED =
            WaitGoal.until(Set.of("available"), Set.of("error", "error_restoring"));

    /** A disk has grown and is in the state it was in before. */
    public static final WaitGoal EXTENDED =
            WaitGoal.until(Set.of("available", "in-use"), Set.of("error", "error_extending"));

    /** A disk has another type (plain OpenStack) and is in the state it was in before. */
    public static final WaitGoal RETYPED =
            WaitGoal.until(Set.of("available", "in-use"), Set.of("error"));

    /** A disk has become an image and is in the state it was in before. */
    public static final WaitGoal EXPORTED =
            WaitGoal.until(Set.of("available", "in-use"), Set.of("error"));

    /** A disk was rolled back; Cinder's name for a failure is plain {@code error}. */
    public static final WaitGoal ROLLED_BACK =
            WaitGoal.until(Set.of("available"), Set.of("error", "error_rollbacking"));

    /** A disk is gone. */
    public static final WaitGoal DELETED = WaitGoal.untilGone(Set.of("error_deleting"));

    private DiskGoals() {}
}
