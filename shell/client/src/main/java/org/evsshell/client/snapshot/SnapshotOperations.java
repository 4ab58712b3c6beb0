package org.evsshell.client.snapshot;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Operation.Effect;
import org.evsshell.client.operation.Operation.Finish;
import org.evsshell.client.operation.Operation.Method;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/** The service's calls on snapshots. */
public final class SnapshotOperations {
    private static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);
    private static final String SNAPSHOTS = "/v3/{project_id}/snapshots";
    private static final String SNAPSHOT = SNAPSHOTS + "/{snapshot_id}";
    private static final String PAGES = "EVS API reference, OpenStack Cinder API, EVS snapshot: ";

    /** Nearly every field, in spite of its name. */
    public static final Operation LIST =
            new Operation(
                    "cinderV3ListSnapshots",
                    Method.GET,
                    SNAPSHOTS,
                    Set.of(200),
                    Effect.READ,
                    Finish.NOW,
                    BOTH,
                    null,
                    null,
                    PAGES + "querying EVS snapshots");

    /** Every field. */
    public static final Operation LIST_DETAIL =
            new Operation(
                    "cinderV3ListSnapshotsDetail",
                    Method.GET,
                    SNAPSHOTS + "/detail",
                    Set.of(200),
                    Effect.READ,
                    Finish.NOW,
                    BOTH,
                    null,
                    null,
                    PAGES + "querying details about EVS snapshots");

    public static final Operation SHOW =
            new Operation(
                    "cinderV3ShowSnapshot",
                    Method.GET,
                    SNAPSHOT,
                    Set.of(200),
                    Effect.READ,
                    Finish.NOW,
                    BOTH,
                    null,
                    null,
                    PAGES + "querying details about an EVS snapshot");

    public static final Operation CREATE =
            new Operation(
                            "cinderV3CreateSnapshot",
                            Method.POST,
                            SNAPSHOTS,
                            Set.of(202),
                            Effect.CHANGE,
                            Finish.STATUS,
                            BOTH,
                            null,
                            Action.SNAPSHOT_CREATE,
                            PAGES + "creating an EVS snapshot")
                    .holding("snapshot");

    public static final Operation UPDATE =
            new Operation(
                            "cinderV3UpdateSnapshot",
                            Method.PUT,
                            SNAPSHOT,
                            Set.of(200),
                            Effect.CHANGE_IDEMPOTENT,
                            Finish.NOW,
                            BOTH,
                            null,
                            Action.SNAPSHOT_UPDATE,
                            PAGES + "updating an EVS snapshot")
                    .holding("snapshot");

    public static final Operation DELETE =
            new Operation(
                    "cinderV3DeleteSnapshot",
                    Method.DELETE,
                    SNAPSHOT,
                    Set.of(202),
                    Effect.CHANGE,
                    Finish.STATUS,
                    BOTH,
                    null,
                    Action.SNAPSHOT_DELETE,
                    PAGES + "deleting an EVS snapshot");

    /** EVS only; its page was withdrawn, the call is still in the permission tables. */
    public static final Operation ROLLBACK =
            new Operation(
                    "nativeRollbackSnapshot",
                    Method.POST,
                    "/v2/{project_id}/os-vendor-snapshots/{snapshot_id}/rollback",
                    Set.of(202),
                    Effect.CHANGE,
                    Finish.STATUS,
                    Set.of(Dialect.EVS),
                    null,
                    Action.SNAPSHOT_ROLLBACK,
                    "EVS API reference, permissions: snapshots; EVS developer guide, rolling back"
                            + " data from a snapshot");

    /** OpenStack only, and only to the latest snapshot. */
    public static final Operation REVERT =
            new Operation(
                    "cinderV3RevertDisk",
                    Method.POST,
                    "/v3/{project_id}/volumes/{volume_id}/action",
                    Set.of(202),
                    Effect.CHANGE,
                    Finish.STATUS,
                    Set.of(Dialect.CINDER),
                    "3.40",
                    Action.SNAPSHOT_ROLLBACK,
                    "Cinder API reference, volume actions: revert volume to snapshot");

    /** All of them. */
    public static final List<Operation> ALL =
            List.of(LIST, LIST_DETAIL, SHOW, CREATE, UPDATE, DELETE, ROLLBACK, REVERT);

    private SnapshotOperations() {}
}
