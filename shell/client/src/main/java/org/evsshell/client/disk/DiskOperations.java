package org.evsshell.client.disk;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Operation.Effect;
import org.evsshell.client.operation.Operation.Finish;
import org.evsshell.client.operation.Operation.Method;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/** The service's calls on disks. */
public final class DiskOperations {
    private static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);
    private static final Set<Dialect> EVS = Set.of(Dialect.EVS);
    private static final String DISKS = "/v3/{project_id}/volumes";
    private static final String DISK = DISKS + "/{volume_id}";
    private static final String CINDER_PAGES =
            "EVS API reference, OpenStack Cinder API, EVS disk: ";
    private static final String NATIVE_PAGES = "EVS API reference, disk management: ";

    /** IDs, names and links only. */
    public static final Operation LIST =
            new Operation(
                    "cinderV3ListDisks",
                    Method.GET,
                    DISKS,
                    Set.of(200),
                    Effect.READ,
                    Finish.NOW,
                    BOTH,
                    null,
                    null,
                    CINDER_PAGES + "querying EVS disks");

    /** Every field. */
    public static final Operation LIST_DETAIL =
            new Operation(
                    "cinderV3ListDisksDetail",
                    Method.GET,
                    DISKS + "/detail",
                    Set.of(200),
                    Effect.READ,
                    Finish.NOW,
                    BOTH,
                    null,
                    null,
                    CINDER_PAGES + "querying details about EVS disks");

    public static final Operation SHOW =
            new Operation(
                    "cinderV3ShowDisk",
                    Method.GET,
                    DISK,
                    Set.of(200),
                    Effect.READ,
                    Finish.NOW,
                    BOTH,
                    null,
                    null,
                    CINDER_PAGES + "querying details about an EVS disk");

    public static final Operation CREATE =
            new Operation(
                            "cinderV3CreateDisk",
                            Method.POST,
                            DISKS,
                            Set.of(202),
                            Effect.CHANGE,
                            Finish.STATUS,
                            BOTH,
                            null,
                            Action.DISK_CREATE,
                            CINDER_PAGES + "creating EVS disks")
                    .holding("volume");

    /** The same with a backup as the source; on EVS only the native call takes one. */
    public static final Operation CREATE_FROM_BACKUP =
            new Operation(
                            "cinderV3CreateDiskFromBackup",
                            Method.POST,
                            DISKS,
                            Set.of(202),
                            Effect.CHANGE,
                            Finish.STATUS,
                            Set.of(Dialect.CINDER),
                            "3.47",
                            Action.DISK_CREATE,
                            "OpenStack Block Storage API v3, volumes: create a volume, backup_id")
                    .holding("volume");

    public static final Operation UPDATE =
            new Operation(
                            "cinderV3UpdateDisk",
                            Method.PUT,
                            DISK,
                            Set.of(200),
                            Effect.CHANGE_IDEMPOTENT,
                            Finish.NOW,
                            BOTH,
                            null,
                            Action.DISK_UPDATE,
                            CINDER_PAGES + "updating an EVS disk")
                    .holding("volume");

    public static final Operation EXTEND =
            new Operation(
                    "cinderV3ExtendDisk",
                    Method.POST,
                    DISK + "/action",
                    Set.of(202),
                    Effect.CHANGE,
                    Finish.STATUS,
                    BOTH,
                    null,
                    Action.DISK_EXTEND,
                    "EVS API reference, OpenStack Cinder API, EVS disk actions: expanding"
                            + " capacity");

    /** With {@code cascade=true} the disk's snapshots go along. */
    public static final Operation DELETE =
            new Operation(
                    "cinderV3DeleteDisk",
                    Method.DELETE,
                    DISK,
                    Set.of(202),
                    Effect.CHANGE,
                    Finish.STATUS,
                    BOTH,
                    null,
                    Action.DISK_DELETE,
                    CINDER_PAGES + "deleting an EVS disk");

    /** 1 to 100 disks as a job; the only form with tags and from a backup. */
    public static final Operation NATIVE_CREATE =
            new Operation(
                            "nativeCreateDisks",
                            Method.POST,
                            "/v2/{project_id}/cloudvolumes",
                            Set.of(200),
                            Effect.CHANGE,
                            Finish.JOB,
                            EVS,
                            null,
                            Action.DISK_CREATE,
                            NATIVE_PAGES + "creating EVS disks")
                    .holding("job_id");

    /** As a job; takes the disk's snapshots along unasked. */
    public static final Operation NATIVE_DELETE =
            new Operation(
                            "nativeDeleteDisk",
                            Method.DELETE,
                            "/v2/{project_id}/cloudvolumes/{volume_id}",
                            Set.of(200),
                            Effect.CHANGE,
                            Finish.JOB,
                            EVS,
                            null,
                            Action.DISK_DELETE,
                            NATIVE_PAGES + "deleting an EVS disk")
                    .holding("job_id");

    /** All of them. */
    public static final List<Operation> ALL =
            List.of(
                    LIST,
                    LIST_DETAIL,
                    SHOW,
                    CREATE,
                    CREATE_FROM_BACKUP,
                    UPDATE,
                    EXTEND,
                    DELETE,
                    NATIVE_CREATE,
                    NATIVE_DELETE);

    private DiskOperations() {}
}
