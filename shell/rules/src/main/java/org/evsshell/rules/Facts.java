package org.evsshell.rules;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the target and the request when rules are asked. A fact that is not known is
 * null, and a rule that needs it is then not counted as broken.
 *
 * @param disk the disk acted on, or the disk a snapshot belongs to
 * @param snapshot the snapshot acted on, or the one a disk is made from
 * @param request what is asked for
 */
public record Facts(DiskFacts disk, SnapshotFacts snapshot, RequestFacts request) {

    /**
     * What is known about the disk.
     *
     * @param status its state on the wire, such as {@code in-use}
     * @param size its size in GB
     * @param multiattach whether it is shared
     * @param snapshots how many snapshots it has, those being deleted not counted, and for the
     *     limit of a disk those of {@link BackupSnapshots} neither
     */
    public record DiskFacts(
            @Nullable String status,
            @Nullable Integer size,
            @Nullable Boolean multiattach,
            @Nullable Integer snapshots) {}

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
            @Nullable Integer size) {}

    /**
     * What is known about the request.
     *
     * @param size the size asked for, in GB
     * @param count how many disks are asked for
     * @param name the name asked for
     * @param description the description asked for
     * @param cascade whether the disk's snapshots are to be deleted with it
     * @param force whether the request carries {@code force}
     */
    public record RequestFacts(
            @Nullable Integer size,
            @Nullable Integer count,
            @Nullable String name,
            @Nullable String description,
            boolean cascade,
            boolean force) {}

    private static final Facts NONE =
            new Facts(
                    new DiskFacts(null, null, null, null),
                    new SnapshotFacts(null, null, null, null),
                    new RequestFacts(null, null, null, null, false, false));

    /** Nothing known. */
    public static Facts none() {
        return NONE;
    }

    /** These facts and what a disk tells about itself. */
    public Facts withDisk(String status, @Nullable Integer size, @Nullable Boolean multiattach) {
        return new Facts(
                new DiskFacts(status, size, multiattach, disk.snapshots), snapshot, request);
    }

    /** These facts and the number of snapshots the disk has. */
    public Facts withDiskSnapshots(int count) {
        return new Facts(
                new DiskFacts(disk.status, disk.size, disk.multiattach, count), snapshot, request);
    }

    /** These facts and what a snapshot tells about itself; {@code latest} null if not known. */
    public Facts withSnapshot(String status, @Nullable String name, @Nullable Boolean latest) {
        return new Facts(disk, new SnapshotFacts(status, name, latest, snapshot.size), request);
    }

    /** These facts and the size of the snapshot, in GB. */
    public Facts withSnapshotSize(int size) {
        return new Facts(
                disk,
                new SnapshotFacts(snapshot.status, snapshot.name, snapshot.latest, size),
                request);
    }

    /** These facts and the size asked for, in GB. */
    public Facts withNewSize(int size) {
        return new Facts(
                disk,
                snapshot,
                new RequestFacts(
                        size,
                        request.count,
                        request.name,
                        request.description,
                        request.cascade,
                        request.force));
    }

    /** These facts and how many disks are asked for. */
    public Facts withCount(int count) {
        return new Facts(
                disk,
                snapshot,
                new RequestFacts(
                        request.size,
                        count,
                        request.name,
                        request.description,
                        request.cascade,
                        request.force));
    }

    /** These facts and the texts asked for; null for one that is not sent. */
    public Facts withTexts(@Nullable String name, @Nullable String description) {
        return new Facts(
                disk,
                snapshot,
                new RequestFacts(
                        request.size,
                        request.count,
                        name,
                        description,
                        request.cascade,
                        request.force));
    }

    /** These facts and whether snapshots go along and whether the request carries force. */
    public Facts withFlags(boolean cascade, boolean force) {
        return new Facts(
                disk,
                snapshot,
                new RequestFacts(
                        request.size,
                        request.count,
                        request.name,
                        request.description,
                        cascade,
                        force));
    }
}
