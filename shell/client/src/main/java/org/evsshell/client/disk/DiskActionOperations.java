package org.evsshell.client.disk;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Operation.Effect;
import org.evsshell.client.operation.Operation.Finish;
import org.evsshell.client.operation.Operation.Method;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** The service's calls that change what a disk is, not whether it is. */
public final class DiskActionOperations {
    private static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);
    private static final Set<Dialect> EVS = Set.of(Dialect.EVS);
    private static final Set<Dialect> CINDER = Set.of(Dialect.CINDER);
    private static final String DISKS = "/v3/{project_id}/volumes";
    private static final String ACTION = DISKS + "/{volume_id}/action";
    private static final String PAGES =
            "EVS API reference, OpenStack Cinder API, EVS disk actions: ";

    /** By a job; the page names no state for the time between. */
    public static final Operation NATIVE_RETYPE =
            new Operation(
                            "nativeRetypeDisk",
                            Method.POST,
                            "/v2/{project_id}/volumes/{volume_id}/retype",
                            Set.of(202),
                            Effect.CHANGE,
                            Finish.JOB,
                            EVS,
                            null,
                            Action.DISK_RETYPE,
                            "EVS API reference, disk management: changing the EVS disk type")
                    .holding("job_id");

    /** Through the state {@code retyping}. */
    public static final Operation RETYPE =
            action(
                    "cinderV3RetypeDisk",
                    Effect.CHANGE,
                    Finish.STATUS,
                    CINDER,
                    Action.DISK_RETYPE,
                    "OpenStack Block Storage API v3, volume actions: retype a volume");

    /** Whether servers may start from it. */
    public static final Operation SET_BOOTABLE =
            action(
                            "cinderV3SetBootable",
                            Effect.CHANGE_IDEMPOTENT,
                            Finish.NOW,
                            BOTH,
                            Action.DISK_SET,
                            PAGES + "setting bootable flag for an EVS disk")
                    .answering(200);

    /** Whether it may be written. */
    public static final Operation SET_READ_ONLY =
            action(
                    "cinderV3SetReadonly",
                    Effect.CHANGE_IDEMPOTENT,
                    Finish.NOW,
                    BOTH,
                    Action.DISK_SET,
                    PAGES + "setting read-only flag for an EVS disk");

    /** Claims it for a server: only its state flips. */
    public static final Operation RESERVE =
            action(
                    "cinderV3ReserveDisk",
                    Effect.CHANGE,
                    Finish.NOW,
                    BOTH,
                    null,
                    PAGES + "reserving an EVS disk");

    /** Gives up a claim; does nothing where there is none. */
    public static final Operation UNRESERVE =
            action(
                    "cinderV3UnreserveDisk",
                    Effect.CHANGE_IDEMPOTENT,
                    Finish.NOW,
                    BOTH,
                    null,
                    PAGES + "canceling reservation of an EVS disk");

    /** Makes an image of it, through the state {@code uploading}. */
    public static final Operation EXPORT =
            action(
                            "cinderV3UploadDiskToImage",
                            Effect.CHANGE,
                            Finish.STATUS,
                            BOTH,
                            Action.DISK_EXPORT,
                            PAGES + "exporting an EVS disk as an image")
                    .holding("os-volume_upload_image");

    /** How many disks there are and how large they are together. */
    public static final Operation SUMMARY =
            new Operation(
                            "cinderV3ShowDiskSummary",
                            Method.GET,
                            DISKS + "/summary",
                            Set.of(200),
                            Effect.READ,
                            Finish.NOW,
                            BOTH,
                            "3.12",
                            null,
                            "EVS API reference, OpenStack Cinder API, EVS disk: querying the"
                                    + " summary of EVS disks")
                    .holding("volume-summary");

    /** All of them. */
    public static final List<Operation> ALL =
            List.of(
                    NATIVE_RETYPE,
                    RETYPE,
                    SET_BOOTABLE,
                    SET_READ_ONLY,
                    RESERVE,
                    UNRESERVE,
                    EXPORT,
                    SUMMARY);

    private DiskActionOperations() {}

    private static Operation action(
            String id,
            Effect effect,
            Finish finish,
            Set<Dialect> dialects,
            @Nullable Action action,
            String page) {
        return new Operation(
                id, Method.POST, ACTION, Set.of(202), effect, finish, dialects, null, action, page);
    }
}
