package org.evsshell.client.metadata;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Operation.Effect;
import org.evsshell.client.operation.Operation.Finish;
import org.evsshell.client.operation.Operation.Method;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/** The service's calls on the metadata of disks and of snapshots. */
public final class MetadataOperations {
    private static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);
    private static final String OF_DISK = "/v3/{project_id}/volumes/{volume_id}/metadata";
    private static final String OF_SNAPSHOT = "/v3/{project_id}/snapshots/{snapshot_id}/metadata";
    private static final String KEY = "/{key}";
    private static final String DISK_PAGES =
            "EVS API reference, OpenStack Cinder API, disk metadata management: ";
    private static final String SNAPSHOT_PAGES =
            "EVS API reference, OpenStack Cinder API, snapshot metadata management: ";

    /** All pairs of a disk. */
    public static final Operation LIST_OF_DISK =
            Operation.read(
                            "cinderV3ListDiskMetadata",
                            OF_DISK,
                            DISK_PAGES + "querying the metadata of an EVS disk")
                    .holding("metadata");

    /** One pair of a disk. */
    public static final Operation SHOW_OF_DISK =
            Operation.read(
                            "cinderV3ShowDiskMetadataItem",
                            OF_DISK + KEY,
                            DISK_PAGES + "querying one piece of metadata for an EVS disk")
                    .holding("meta");

    /** Adds pairs to a disk; a key that is there gets the new value. */
    public static final Operation ADD_TO_DISK =
            setting(
                    "cinderV3CreateDiskMetadata",
                    Method.POST,
                    OF_DISK,
                    DISK_PAGES + "adding the metadata for an EVS disk");

    /** Gives a disk these pairs and no others, as Cinder does; the page leaves it open. */
    public static final Operation REPLACE_OF_DISK =
            setting(
                    "cinderV3ReplaceDiskMetadata",
                    Method.PUT,
                    OF_DISK,
                    DISK_PAGES + "updating the metadata of an EVS disk");

    /** Sets one pair of a disk. */
    public static final Operation SET_OF_DISK =
            setting(
                    "cinderV3UpdateDiskMetadataItem",
                    Method.PUT,
                    OF_DISK + KEY,
                    DISK_PAGES + "updating one piece of metadata for an EVS disk");

    /** Takes one pair from a disk; a second time there is none, which is 404. */
    public static final Operation REMOVE_FROM_DISK =
            removing(
                    "cinderV3DeleteDiskMetadataItem",
                    OF_DISK + KEY,
                    DISK_PAGES + "deleting one piece of metadata for an EVS disk");

    /** All pairs of a snapshot. */
    public static final Operation LIST_OF_SNAPSHOT =
            Operation.read(
                            "cinderV3ListSnapshotMetadata",
                            OF_SNAPSHOT,
                            SNAPSHOT_PAGES + "querying the metadata of an EVS snapshot")
                    .holding("metadata");

    /** One pair of a snapshot. */
    public static final Operation SHOW_OF_SNAPSHOT =
            Operation.read(
                            "cinderV3ShowSnapshotMetadataItem",
                            OF_SNAPSHOT + KEY,
                            SNAPSHOT_PAGES + "querying one piece of metadata for an EVS snapshot")
                    .holding("meta");

    /** Adds pairs to a snapshot; a key that is there gets the new value. */
    public static final Operation ADD_TO_SNAPSHOT =
            setting(
                    "cinderV3CreateSnapshotMetadata",
                    Method.POST,
                    OF_SNAPSHOT,
                    SNAPSHOT_PAGES + "adding the metadata for an EVS snapshot");

    /** Gives a snapshot these pairs and no others. */
    public static final Operation REPLACE_OF_SNAPSHOT =
            setting(
                    "cinderV3ReplaceSnapshotMetadata",
                    Method.PUT,
                    OF_SNAPSHOT,
                    SNAPSHOT_PAGES + "updating the metadata of an EVS snapshot");

    /** Sets one pair of a snapshot. */
    public static final Operation SET_OF_SNAPSHOT =
            setting(
                    "cinderV3UpdateSnapshotMetadataItem",
                    Method.PUT,
                    OF_SNAPSHOT + KEY,
                    SNAPSHOT_PAGES + "updating one piece of metadata for an EVS snapshot");

    /** Takes one pair from a snapshot; a second time there is none, which is 404. */
    public static final Operation REMOVE_FROM_SNAPSHOT =
            removing(
                    "cinderV3DeleteSnapshotMetadataItem",
                    OF_SNAPSHOT + KEY,
                    SNAPSHOT_PAGES + "deleting one piece of metadata for an EVS snapshot");

    /** All of them. */
    public static final List<Operation> ALL =
            List.of(
                    LIST_OF_DISK,
                    SHOW_OF_DISK,
                    ADD_TO_DISK,
                    REPLACE_OF_DISK,
                    SET_OF_DISK,
                    REMOVE_FROM_DISK,
                    LIST_OF_SNAPSHOT,
                    SHOW_OF_SNAPSHOT,
                    ADD_TO_SNAPSHOT,
                    REPLACE_OF_SNAPSHOT,
                    SET_OF_SNAPSHOT,
                    REMOVE_FROM_SNAPSHOT);

    private MetadataOperations() {}

    private static Operation setting(String id, Method method, String path, String page) {
        return new Operation(
                id,
                method,
                path,
                Set.of(200),
                Effect.CHANGE_IDEMPOTENT,
                Finish.NOW,
                BOTH,
                null,
                Action.METADATA_SET,
                page);
    }

    private static Operation removing(String id, String path, String page) {
        return new Operation(
                id,
                Method.DELETE,
                path,
                Set.of(200),
                Effect.CHANGE,
                Finish.NOW,
                BOTH,
                null,
                Action.METADATA_UNSET,
                page);
    }
}
