package org.evsshell.client.snapshot;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Operation.Effect;
import org.evsshell.client.operation.Operation.Finish;
import org.evsshell.client.operation.Operation.Method;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/**
 * EVS's own calls on snapshots; unlike those on disks they answer with snapshots, not with jobs.
 */
public final class NativeSnapshotOperations {
    private static final String SNAPSHOTS = "/v2/{project_id}/cloudsnapshots";
    private static final String SNAPSHOT = SNAPSHOTS + "/{snapshot_id}";
    private static final String PAGES = "EVS API reference, snapshot management: ";

    /** Every field; links to a next page only where a limit was sent. */
    public static final Operation LIST_DETAIL =
            reading(
                            "nativeListSnapshotsDetail",
                            SNAPSHOTS + "/detail",
                            PAGES + "querying details about EVS snapshots")
                    .holding("snapshots");

    public static final Operation SHOW =
            reading(
                            "nativeShowSnapshot",
                            SNAPSHOT,
                            PAGES + "querying details about an EVS snapshot")
                    .holding("snapshot");

    public static final Operation CREATE =
            changing(
                            "nativeCreateSnapshot",
                            Method.POST,
                            SNAPSHOTS,
                            Action.SNAPSHOT_CREATE,
                            PAGES + "creating an EVS snapshot")
                    .holding("snapshot");

    public static final Operation UPDATE =
            new Operation(
                            "nativeUpdateSnapshot",
                            Method.PUT,
                            SNAPSHOT,
                            Set.of(200),
                            Effect.CHANGE_IDEMPOTENT,
                            Finish.NOW,
                            Set.of(Dialect.EVS),
                            null,
                            Action.SNAPSHOT_UPDATE,
                            PAGES + "updating an EVS snapshot")
                    .holding("snapshot");

    public static final Operation DELETE =
            changing(
                    "nativeDeleteSnapshot",
                    Method.DELETE,
                    SNAPSHOT,
                    Action.SNAPSHOT_DELETE,
                    PAGES + "deleting an EVS snapshot");

    /** {@link SnapshotOperations#ROLLBACK} at the address that only the permission table names. */
    public static final Operation ROLLBACK =
            changing(
                    "nativeRollbackCloudSnapshot",
                    Method.POST,
                    SNAPSHOT + "/rollback",
                    Action.SNAPSHOT_ROLLBACK,
                    "EVS API reference, permissions: snapshots");

    /** All of them. */
    public static final List<Operation> ALL =
            List.of(LIST_DETAIL, SHOW, CREATE, UPDATE, DELETE, ROLLBACK);

    private NativeSnapshotOperations() {}

    private static Operation reading(String id, String path, String page) {
        return new Operation(
                id,
                Method.GET,
                path,
                Set.of(200),
                Effect.READ,
                Finish.NOW,
                Set.of(Dialect.EVS),
                null,
                null,
                page);
    }

    private static Operation changing(
            String id, Method method, String path, Action action, String page) {
        return new Operation(
                id,
                method,
                path,
                Set.of(202),
                Effect.CHANGE,
                Finish.STATUS,
                Set.of(Dialect.EVS),
                null,
                action,
                page);
    }
}
