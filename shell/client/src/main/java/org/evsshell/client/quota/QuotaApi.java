package org.evsshell.client.quota;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.reference.References;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/** Quotas: how much of what a project may have. Safe for use from any thread. */
public final class QuotaApi {
    private final Caller caller;

    /** Quotas as {@code caller} sees them. */
    public QuotaApi(Caller caller) {
        this.caller = caller;
    }

    /** The quotas of the client's own project and how far they are used; sizes in GB. */
    public QuotaSet show() {
        // Every answer is the same object: only with "usage" does it say what is used.
        Call call =
                Call.on(QuotaOperations.SHOW, "target_project_id", caller.cloud().projectId())
                        .withQuery(List.of(Map.entry("usage", "True")));
        if (caller.send(call).path("quota_set") instanceof ObjectNode json) {
            return new QuotaSet(json);
        }
        throw EvsException.of(ErrorKind.SERVICE_FAILURE, "The service answered without quotas.");
    }

    /**
     * One quota by the service's name, such as {@code gigabytes_SSD}.
     *
     * @throws EvsException of kind {@code NOT_FOUND} where this cloud has none of that name
     */
    public Quota resolve(String name) {
        return show().find(name)
                .orElseThrow(() -> References.noneNamed("quota", name, caller.cloud().name()));
    }
}
