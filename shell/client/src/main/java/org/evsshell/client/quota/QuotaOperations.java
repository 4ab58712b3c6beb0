package org.evsshell.client.quota;

import org.evsshell.client.operation.Operation;

import java.util.List;

/** The service's call on quotas. */
public final class QuotaOperations {
    /** The quotas of a project; with {@code usage=True} also what is used. */
    public static final Operation SHOW =
            Operation.read(
                            "cinderV3ShowQuotas",
                            "/v3/{project_id}/os-quota-sets/{target_project_id}",
                            "EVS API reference, OpenStack Cinder API: querying tenant quotas")
                    .holding("quota_set");

    /** All of them. */
    public static final List<Operation> ALL = List.of(SHOW);

    private QuotaOperations() {}
}
