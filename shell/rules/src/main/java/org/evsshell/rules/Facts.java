package org.evsshell.rules;

import org.evsshell.rules.facts.BackupFacts;
import org.evsshell.rules.facts.CloudFacts;
import org.evsshell.rules.facts.DiskFacts;
import org.evsshell.rules.facts.DiskKind;
import org.evsshell.rules.facts.DiskTies;
import org.evsshell.rules.facts.ImageFacts;
import org.evsshell.rules.facts.Labels;
import org.evsshell.rules.facts.OfferFacts;
import org.evsshell.rules.facts.Order;
import org.evsshell.rules.facts.QuotaFacts;
import org.evsshell.rules.facts.RequestFacts;
import org.evsshell.rules.facts.ServerFacts;
import org.evsshell.rules.facts.SnapshotCount;
import org.evsshell.rules.facts.SnapshotFacts;
import org.evsshell.rules.facts.SourceFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the target and the request when rules are asked. A fact that is not known is
 * null, and a rule that needs it is then not counted as broken.
 *
 * @param disk the disk acted on, or the disk a snapshot belongs to
 * @param snapshot the snapshot acted on, or the one a disk is made from
 * @param source the image or backup a disk is made from
 * @param server the server the disk is or shall be attached to
 * @param request what is asked for
 * @param cloud what is on offer and what is left of the quota
 */
public record Facts(
        DiskFacts disk,
        SnapshotFacts snapshot,
        SourceFacts source,
        ServerFacts server,
        RequestFacts request,
        CloudFacts cloud) {
    private static final Facts NONE =
            new Facts(
                    DiskFacts.UNKNOWN,
                    SnapshotFacts.UNKNOWN,
                    SourceFacts.UNKNOWN,
                    ServerFacts.UNKNOWN,
                    RequestFacts.UNKNOWN,
                    CloudFacts.UNKNOWN);

    /** Nothing known. */
    public static Facts none() {
        return NONE;
    }

    /** These facts and all that is known about the disk. */
    public Facts with(DiskFacts newDisk) {
        return new Facts(newDisk, snapshot, source, server, request, cloud);
    }

    /** These facts and all that is known about the snapshot. */
    public Facts with(SnapshotFacts newSnapshot) {
        return new Facts(disk, newSnapshot, source, server, request, cloud);
    }

    /** These facts and the image a disk is made from. */
    public Facts with(ImageFacts image) {
        SourceFacts newSource = new SourceFacts(image, source.backup());
        return new Facts(disk, snapshot, newSource, server, request, cloud);
    }

    /** These facts and the backup a disk is made from. */
    public Facts with(BackupFacts backup) {
        SourceFacts newSource = new SourceFacts(source.image(), backup);
        return new Facts(disk, snapshot, newSource, server, request, cloud);
    }

    /** These facts and the server. */
    public Facts with(ServerFacts newServer) {
        return new Facts(disk, snapshot, source, newServer, request, cloud);
    }

    /** These facts and all that is asked for. */
    public Facts with(RequestFacts newRequest) {
        return new Facts(disk, snapshot, source, server, newRequest, cloud);
    }

    /** These facts and what the cloud has on offer. */
    public Facts with(OfferFacts offer) {
        CloudFacts newCloud = new CloudFacts(offer, cloud.quota());
        return new Facts(disk, snapshot, source, server, request, newCloud);
    }

    /** These facts and what is left of the quota. */
    public Facts with(QuotaFacts quota) {
        CloudFacts newCloud = new CloudFacts(cloud.offer(), quota);
        return new Facts(disk, snapshot, source, server, request, newCloud);
    }

    /** These facts and what a disk tells about itself. */
    public Facts withDisk(
            @Nullable String status, @Nullable Integer size, @Nullable Boolean multiattach) {
        return with(new DiskFacts(status, size, multiattach, disk.kind(), disk.ties()));
    }

    /** These facts and what the disk is. */
    public Facts with(DiskKind kind) {
        return with(disk.with(kind));
    }

    /** These facts and what hangs on the disk. */
    public Facts with(DiskTies ties) {
        return with(disk.with(ties));
    }

    /** These facts and the snapshots of the disk. */
    public Facts with(SnapshotCount snapshots) {
        return with(disk.ties().with(snapshots));
    }

    /** These facts and the number of snapshots the disk has, all made by somebody. */
    public Facts withDiskSnapshots(int count) {
        return with(new SnapshotCount(count, 0, 0));
    }

    /** These facts and what a snapshot tells about itself; {@code latest} null if not known. */
    public Facts withSnapshot(
            @Nullable String status, @Nullable String name, @Nullable Boolean latest) {
        return with(new SnapshotFacts(status, name, latest, snapshot.size()));
    }

    /** These facts and the size of the snapshot, in GB. */
    public Facts withSnapshotSize(int size) {
        return with(new SnapshotFacts(snapshot.status(), snapshot.name(), snapshot.latest(), size));
    }

    /** These facts and the size asked for, in GB. */
    public Facts withNewSize(int size) {
        return with(request.withSize(size));
    }

    /** These facts and how many disks are asked for. */
    public Facts withCount(int count) {
        return with(request.withCount(count));
    }

    /** These facts and the texts asked for; null for one that is not sent. */
    public Facts withTexts(@Nullable String name, @Nullable String description) {
        return with(request.with(new RequestFacts.Texts(name, description)));
    }

    /** These facts and whether snapshots go along and whether the request carries force. */
    public Facts withFlags(boolean cascade, boolean force) {
        return with(request.with(new RequestFacts.Flags(cascade, force)));
    }

    /** These facts and the kind of disk asked for. */
    public Facts with(Order order) {
        return with(request.with(order));
    }

    /** These facts and the metadata and tags of the request. */
    public Facts with(Labels labels) {
        return with(request.with(labels));
    }
}
