package org.evsshell.client.auth;

import org.evsshell.client.chain.Exchange;
import org.evsshell.client.chain.Next;
import org.evsshell.client.chain.Target;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallContext;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** What an access key is for, by name: no token says it. Asks over a chain that maps errors. */
record KeyLookup(Cloud cloud, Credentials.AccessKey key, Next wire) {

    /** The project that is configured, else the one of its name; {@code signed} is where to ask. */
    String projectId(CallContext context, Target signed) {
        String id = cloud.project().id();
        if (id != null) {
            return id;
        }
        String name = projectName();
        Call call =
                Call.of(IdentityOperations.LIST_PROJECTS)
                        .withQuery(List.of(Map.entry("name", name)));
        JsonNode answer = send(call, context, signed);
        for (JsonNode project : answer.path("projects")) {
            if (project.path("name").asString("").equals(name)) {
                return project.path("id").asString("");
            }
        }
        throw EvsException.of(
                ErrorKind.CONFIG,
                "Access key "
                        + key.label()
                        + " of cloud '"
                        + cloud.name()
                        + "' may use no project '"
                        + name
                        + "'.",
                "See: cloud list --projects");
    }

    /** The project named like the region is every account's first. */
    String projectName() {
        Cloud.Project project = cloud.project();
        if (project.name() != null) {
            return project.name();
        }
        if (cloud.regionName() != null) {
            return cloud.regionName();
        }
        if (project.id() != null) {
            return "";
        }
        throw EvsException.of(
                ErrorKind.CONFIG,
                "Cloud '" + cloud.name() + "' names no project and no region.",
                "Set region_name, auth.project_name or auth.project_id in clouds.yaml, or pass"
                        + " --project.");
    }

    /** The account's ID, by its name if need be; who may not ask does without. */
    @Nullable String accountId(CallContext context, Target signed) {
        if (key.domainId() != null || key.domainName() == null) {
            return key.domainId();
        }
        Call call =
                Call.of(IdentityOperations.LIST_ACCOUNTS)
                        .withQuery(List.of(Map.entry("name", key.domainName())));
        JsonNode answer;
        try {
            answer = send(call, context, signed);
        } catch (EvsException e) {
            if (e.kind() == ErrorKind.FORBIDDEN || e.kind() == ErrorKind.NOT_FOUND) {
                return null;
            }
            throw e;
        }
        for (JsonNode account : answer.path("domains")) {
            if (account.path("name").asString("").equals(key.domainName())) {
                return account.path("id").asString("");
            }
        }
        return null;
    }

    /** The body of an answer. */
    JsonNode send(Call call, CallContext context, Target target) {
        return wire.proceed(new Exchange(call, context, target)).body();
    }
}
