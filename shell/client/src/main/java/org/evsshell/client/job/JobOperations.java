package org.evsshell.client.job;

import org.evsshell.client.operation.Operation;
import org.evsshell.client.operation.Service;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/** The services' calls on jobs. */
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

    /** The same call on the servers' host, for the jobs of attaching and detaching. */
    public static final Operation SHOW_OF_SERVERS =
            new Operation(
                            "ecsGetJob",
                            Operation.Method.GET,
                            "/v1/{project_id}/jobs/{job_id}",
                            Set.of(200),
                            Operation.Effect.READ,
                            Operation.Finish.NOW,
                            Set.of(Dialect.EVS),
                            null,
                            null,
                            "ECS API reference, job status management: querying job execution"
                                    + " status")
                    .at(Service.SERVERS);

    /** All of them. */
    public static final List<Operation> ALL = List.of(SHOW, SHOW_OF_SERVERS);

    private JobOperations() {}
}
