package org.evsshell.client.type;

import org.evsshell.client.operation.Operation;

import java.util.List;

/** The service's calls on disk types. */
public final class TypeOperations {
    /** All types, on one page. */
    public static final Operation LIST =
            Operation.read(
                            "cinderV3ListDiskTypes",
                            "/v3/{project_id}/types",
                            "EVS API reference, OpenStack Cinder API, EVS disk: querying disk"
                                    + " types")
                    .holding("volume_types");

    /** One type. */
    public static final Operation SHOW =
            Operation.read(
                            "cinderV3ShowDiskType",
                            "/v3/{project_id}/types/{type_id}",
                            "EVS API reference, OpenStack Cinder API, EVS disk: querying a disk"
                                    + " type")
                    .holding("volume_type");

    /** All of them. */
    public static final List<Operation> ALL = List.of(LIST, SHOW);

    private TypeOperations() {}
}
