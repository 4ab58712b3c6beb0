package org.evsshell.client.zone;

import org.evsshell.client.operation.Operation;

import java.util.List;

/** The service's call on availability zones. */
public final class ZoneOperations {
    /** All zones, on one page. */
    public static final Operation LIST =
            Operation.read(
                    "cinderV3ListAvailabilityZones",
                    "/v3/{project_id}/os-availability-zone",
                    "EVS API reference, OpenStack Cinder API, EVS disk: querying all AZs");

    /** All of them. */
    public static final List<Operation> ALL = List.of(LIST);

    private ZoneOperations() {}
}
