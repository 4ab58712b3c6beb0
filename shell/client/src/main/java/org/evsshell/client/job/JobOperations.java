package org.evsshell.client.job;

import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/** The service's call on jobs. */
public final class JobOperations {
    /** On the block storage host like all others, but under {@code /v1}. */
    public static final Operation SHOW =
            new Operation(
                    "getJob",
                    Operation.Method.GET,
                    "/v1/{project_id}/jobs/{job_id}",
                    Set.of(200),
                    Operation.Effect.READ,
                    Operation.Finish.NOW,
                    Set.of(Dialect.EVS),
                    null,
                    null,
                    "EVS API reference, task management: querying task status");

    /** All of them. */
    public static final List<Operation> ALL = List.of(SHOW);

    private JobOperations() {}
}
