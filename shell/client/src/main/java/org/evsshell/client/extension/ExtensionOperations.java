package org.evsshell.client.extension;

import org.evsshell.client.operation.Operation;

import java.util.List;

/** The service's call on its extensions. */
public final class ExtensionOperations {
    /** All extensions, on one page. */
    public static final Operation LIST =
            Operation.read(
                            "cinderV3ListExtensions",
                            "/v3/{project_id}/extensions",
                            "EVS API reference, OpenStack Cinder API: querying API extensions")
                    .holding("extensions");

    /** All of them. */
    public static final List<Operation> ALL = List.of(LIST);

    private ExtensionOperations() {}
}
