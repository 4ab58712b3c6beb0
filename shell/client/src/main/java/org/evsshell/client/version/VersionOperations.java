package org.evsshell.client.version;

import org.evsshell.client.operation.Operation;

import java.util.List;

/** The service's calls on its own versions. */
public final class VersionOperations {
    /** All versions; a success is HTTP 300. */
    public static final Operation LIST =
            Operation.read(
                            "listApiVersions",
                            "/",
                            "EVS API reference, API version query: querying API versions")
                    .answering(300);

    /** One version. A real Cinder answers the path without its last slash with a redirect. */
    public static final Operation SHOW =
            Operation.read(
                    "showApiVersion",
                    "/{api_version}/",
                    "EVS API reference, API version query: querying an API version");

    /** All of them. */
    public static final List<Operation> ALL = List.of(LIST, SHOW);

    private VersionOperations() {}
}
