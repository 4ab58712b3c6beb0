package org.evsshell.rules;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the target and the request when rules are asked. A fact that is not known is
 * null, and a rule that needs it is then not counted as broken.
 *
 * @param diskStatus the disk's state on the wire, such as {@code in-use}
 * @param diskSize the disk's size in GB
 * @param diskMultiattach whether the disk is shared
 * @param diskSnapshots how many snapshots the disk has, those being deleted not counted
 * @param snapshotStatus the snapshot's state on the wire
 * @param snapshotName the snapshot's name
 * @param snapshotIsLatest whether the snapshot is the newest of its disk
 * @param newSize the size asked for, in GB
 * @param cascade whether the disk's snapshots are to be deleted with it
 * @param force whether the request carries {@code force}
 */
public record Facts(
        @Nullable String diskStatus,
        @Nullable Integer diskSize,
        @Nullable Boolean diskMultiattach,
        @Nullable Integer diskSnapshots,
        @Nullable String snapshotStatus,
        @Nullable String snapshotName,
        @Nullable Boolean snapshotIsLatest,
        @Nullable Integer newSize,
        boolean cascade,
        boolean force) {

    /** Nothing known. */
    public static Facts none() {
        return new Facts(null, null, null, null, null, null, null, null, false, false);
    }

    /** These facts and what a disk tells about itself. */
    public Facts withDisk(String status, @Nullable Integer size, @Nullable Boolean multiattach) {
        return new Facts(
                status,
                size,
                multiattach,
                diskSnapshots,
                snapshotStatus,
                snapshotName,
                snapshotIsLatest,
                newSize,
                cascade,
                force);
    }

    /** These facts and the number of snapshots the disk has. */
    public Facts withDiskSnapshots(int count) {
        return new Facts(
                diskStatus,
                diskSize,
                diskMultiattach,
                count,
                snapshotStatus,
                snapshotName,
                snapshotIsLatest,
                newSize,
                cascade,
                force);
    }

    /** These facts and what a snapshot tells about itself; {@code latest} null if not known. */
    public Facts withSnapshot(String status, @Nullable String name, @Nullable Boolean latest) {
        return new Facts(
                diskStatus,
                diskSize,
                diskMultiattach,
                diskSnapshots,
                status,
                name,
                latest,
                newSize,
                cascade,
                force);
    }

    /** These facts and the size asked for, in GB. */
    public Facts withNewSize(int size) {
        return new Facts(
                diskStatus,
                diskSize,
                diskMultiattach,
                diskSnapshots,
                snapshotStatus,
                snapshotName,
                snapshotIsLatest,
                size,
                cascade,
                force);
    }

    /** These facts and whether snapshots go along and whether the request carries force. */
    public Facts withFlags(boolean withCascade, boolean withForce) {
        return new Facts(
                diskStatus,
                diskSize,
                diskMultiattach,
                diskSnapshots,
                snapshotStatus,
                snapshotName,
                snapshotIsLatest,
                newSize,
                withCascade,
                withForce);
    }
}
