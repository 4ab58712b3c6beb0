package org.evsshell.client.auth;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.json.Json;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/** The body that asks for a token of one project. */
final class TokenRequest {
    private TokenRequest() {}

    static ObjectNode of(Cloud cloud, String secret) {
        ObjectNode body = Json.object();
        ObjectNode auth = body.putObject("auth");
        ObjectNode identity = auth.putObject("identity");
        switch (cloud.credentials()) {
            case Credentials.Password password -> {
                identity.putArray("methods").add("password");
                ObjectNode user = identity.putObject("password").putObject("user");
                putUser(user, password);
                user.put("password", secret);
            }
            case Credentials.Token ignored -> {
                identity.putArray("methods").add("token");
                identity.putObject("token").put("id", secret);
            }
        }
        putProject(auth.putObject("scope").putObject("project"), cloud);
        return body;
    }

    private static void putUser(ObjectNode user, Credentials.Password password) {
        if (password.userId() != null) {
            user.put("id", password.userId());
            return;
        }
        user.put("name", password.userName());
        putDomain(user, password.domainName(), password.domainId());
    }

    /** A project by name needs a domain: its own, else the user's. */
    private static void putProject(ObjectNode scope, Cloud cloud) {
        Cloud.Project project = cloud.project();
        if (project.id() != null) {
            scope.put("id", project.id());
            return;
        }
        if (project.name() == null) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    "Cloud '" + cloud.name() + "' names no project.",
                    "Set auth.project_name or auth.project_id in clouds.yaml, or pass --project.");
        }
        scope.put("name", project.name());
        if (project.domainName() != null || project.domainId() != null) {
            putDomain(scope, project.domainName(), project.domainId());
            return;
        }
        if (cloud.credentials() instanceof Credentials.Password user) {
            putDomain(scope, user.domainName(), user.domainId());
        }
    }

    private static void putDomain(ObjectNode owner, @Nullable String name, @Nullable String id) {
        if (id != null) {
            owner.putObject("domain").put("id", id);
        } else {
            // What OpenStack's own clients assume where none is given.
            owner.putObject("domain").put("name", name == null ? "Default" : name);
        }
    }
}
