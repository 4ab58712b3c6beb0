package org.evsshell.client.disk;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Operation.Effect;
import org.evsshell.client.operation.Operation.Finish;
import org.evsshell.client.operation.Operation.Method;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/** EVS's own calls that look at disks. */
public final class NativeDiskOperations {
    private static final String CLOUD_VOLUMES = "/v2/{project_id}/cloudvolumes";
    private static final String PAGES = "EVS API reference, disk management: ";

    /** Every field, tags among them; its links lead to the Cinder path. */
    public static final Operation LIST_DETAIL =
            reading(
                    "nativeListDisksDetail",
                    CLOUD_VOLUMES + "/detail",
                    "volumes",
                    PAGES + "querying details about all EVS disks");

    /** The one call whose {@code encrypted} means something. */
    public static final Operation SHOW =
            reading(
                    "nativeShowDisk",
                    "/v2/{project_id}/os-vendor-volumes/{volume_id}",
                    "volume",
                    PAGES + "querying details about an EVS disk");

    /** {@link #SHOW} at the address that only the permission tables name. */
    public static final Operation NEWER_SHOW =
            reading(
                    "nativeShowCloudvolume",
                    CLOUD_VOLUMES + "/{volume_id}",
                    "volume",
                    "EVS API reference, permissions: disks");

    /** All of them. */
    public static final List<Operation> ALL = List.of(LIST_DETAIL, SHOW, NEWER_SHOW);

    private NativeDiskOperations() {}

    private static Operation reading(String id, String path, String holds, String page) {
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
                        page)
                .holding(holds);
    }
}
