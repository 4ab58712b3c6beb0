package org.evsshell.simulator.api;

import java.util.List;

/** Metadata of disks and of snapshots, whole and pair by pair. */
final class MetadataRoutes {
    private static final String DISK = "/volumes/{disk}/metadata";
    private static final String SNAPSHOT = "/snapshots/{snapshot}/metadata";

    static final List<Route> ALL =
            new RouteList("EVS API reference, disk metadata management; Cinder 21.3")
                    .cinder("ListDiskMetadata", "GET " + DISK, MetadataHandler.DISKS::list)
                    .cinder("CreateDiskMetadata", "POST " + DISK, MetadataHandler.DISKS::add)
                    .cinder("ReplaceDiskMetadata", "PUT " + DISK, MetadataHandler.DISKS::replace)
                    .cinder(
                            "ShowDiskMetadataItem",
                            "GET " + DISK + "/{key}",
                            MetadataHandler.DISKS::show)
                    .cinder(
                            "UpdateDiskMetadataItem",
                            "PUT " + DISK + "/{key}",
                            MetadataHandler.DISKS::set)
                    .cinder(
                            "DeleteDiskMetadataItem",
                            "DELETE " + DISK + "/{key}",
                            MetadataHandler.DISKS::delete)
                    .from("EVS API reference, snapshot metadata management; Cinder 21.3")
                    .cinder(
                            "ListSnapshotMetadata",
                            "GET " + SNAPSHOT,
                            MetadataHandler.SNAPSHOTS::list)
                    .cinder(
                            "CreateSnapshotMetadata",
                            "POST " + SNAPSHOT,
                            MetadataHandler.SNAPSHOTS::add)
                    .cinder(
                            "ReplaceSnapshotMetadata",
                            "PUT " + SNAPSHOT,
                            MetadataHandler.SNAPSHOTS::replace)
                    .cinder(
                            "ShowSnapshotMetadataItem",
                            "GET " + SNAPSHOT + "/{key}",
                            MetadataHandler.SNAPSHOTS::show)
                    .cinder(
                            "UpdateSnapshotMetadataItem",
                            "PUT " + SNAPSHOT + "/{key}",
                            MetadataHandler.SNAPSHOTS::set)
                    .cinder(
                            "DeleteSnapshotMetadataItem",
                            "DELETE " + SNAPSHOT + "/{key}",
                            MetadataHandler.SNAPSHOTS::delete)
                    .all();

    private MetadataRoutes() {}
}
