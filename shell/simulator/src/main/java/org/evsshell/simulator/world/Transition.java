package org.evsshell.simulator.world;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something that will happen by itself. When and how it ends was drawn when it started, so looking
 * at it changes nothing.
 */
public sealed interface Transition {
    /** When it happens. */
    Instant due();

    /** A disk reaches a state and a size. */
    record DiskSettles(Instant due, String diskId, String status, int size) implements Transition {}

    /** A disk has become one of another type. */
    record DiskRetyped(Instant due, String diskId, String type) implements Transition {}

    /** A disk vanishes, with the snapshots it has left. */
    record DiskGoes(Instant due, String diskId) implements Transition {}

    /** A disk's bond to a server comes to hold, or to an end. */
    record BondSettles(Instant due, String diskId, String attachmentId, boolean attached)
            implements Transition {}

    /** A snapshot reaches a state. */
    record SnapshotSettles(Instant due, String snapshotId, String status) implements Transition {}

    /** A snapshot vanishes. */
    record SnapshotGoes(Instant due, String snapshotId) implements Transition {}

    /** An image reaches a state. */
    record ImageSettles(Instant due, String imageId, String status) implements Transition {}

    /** A job starts to work. */
    record JobRuns(Instant due, String jobId) implements Transition {}

    /** A job ends; with an error code it fails. */
    record JobEnds(
            Instant due, String jobId, @Nullable String errorCode, @Nullable String failReason)
            implements Transition {}
}
