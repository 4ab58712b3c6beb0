package org.evsshell.client.auth;

import org.evsshell.client.chain.Exchange;
import org.evsshell.client.chain.Next;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The identity service: who one is, and which projects and accounts there are. No method gives out
 * the session's token. Rows are the service's own objects. Safe for use from any thread; every
 * method throws {@link EvsException} when the service refuses, fails or does not answer.
 */
public final class IdentityApi {
    private final Cloud cloud;
    private final SessionKeeper keeper;
    private final Function<Scope, Next> chains;
    private final CallContext context;

    /** Calls over the chain for a scope. */
    public IdentityApi(
            Cloud cloud, SessionKeeper keeper, Function<Scope, Next> chains, CallContext context) {
        this.cloud = cloud;
        this.keeper = keeper;
        this.chains = chains;
        this.context = context;
    }

    /**
     * The projects the user may work in; the cloud's own need not be named. With an access key:
     * those of its account.
     */
    public List<ObjectNode> projects() {
        if (cloud.credentials() instanceof Credentials.AccessKey) {
            return rows(Call.of(IdentityOperations.LIST_PROJECTS), Scope.ACCOUNT, "projects");
        }
        // A session that is there saves asking for a password or passcode.
        Scope scope = keeper.hasSession(context) ? Scope.PROJECT : Scope.NONE;
        return rows(Call.of(IdentityOperations.LIST_AUTH_PROJECTS), scope, "projects");
    }

    /** The account's projects of exactly this name. */
    public List<ObjectNode> projects(String name) {
        Call call =
                Call.of(IdentityOperations.LIST_PROJECTS)
                        .withQuery(List.of(Map.entry("name", name)));
        return rows(call, Scope.ACCOUNT, "projects");
    }

    /** The accounts (domains) the user may ask a token for. */
    public List<ObjectNode> accounts() {
        return rows(Call.of(IdentityOperations.LIST_ACCOUNTS), Scope.NONE, "domains");
    }

    /** The regions. */
    public List<ObjectNode> regions() {
        return rows(Call.of(IdentityOperations.LIST_REGIONS), Scope.NONE, "regions");
    }

    /** The versions of the identity service; needs no credentials. */
    public List<ObjectNode> versions() {
        JsonNode answer = send(Call.of(IdentityOperations.LIST_VERSIONS), Scope.ANYONE);
        return objects(answer.path("versions").path("values"));
    }

    /** The services of the cloud's project with their endpoints. */
    public List<ObjectNode> catalog() {
        return rows(Call.of(IdentityOperations.SHOW_CATALOG), Scope.PROJECT, "catalog");
    }

    /** What the session's token says: user, project, roles, life, catalogue; not the token. */
    public ObjectNode token() {
        JsonNode answer = send(Call.of(IdentityOperations.SHOW_TOKEN), Scope.PROJECT);
        return answer.path("token") instanceof ObjectNode token ? token : Json.object();
    }

    /** Whether the session's token is still accepted. */
    public boolean tokenAccepted() {
        try {
            send(Call.of(IdentityOperations.CHECK_TOKEN), Scope.PROJECT);
            return true;
        } catch (EvsException e) {
            if (e.kind() == ErrorKind.NOT_AUTHENTICATED || e.kind() == ErrorKind.NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    /** Ends the session: its token is void from now on, and the next call asks for another. */
    public void revokeToken() {
        send(Call.of(IdentityOperations.DELETE_TOKEN), Scope.PROJECT);
        keeper.forget();
    }

    /**
     * An access key that ends by itself.
     *
     * @param life 15 minutes to 24 hours
     */
    public TemporaryKey temporaryKey(Duration life) {
        ObjectNode body = Json.object();
        ObjectNode identity = body.putObject("auth").putObject("identity");
        identity.putArray("methods").add("token");
        identity.putObject("token").put("duration_seconds", life.toSeconds());
        JsonNode key =
                send(Call.of(IdentityOperations.CREATE_TEMPORARY_KEY).withBody(body), Scope.PROJECT)
                        .path("credential");
        return new TemporaryKey(
                key.path("access").asString(""),
                key.path("secret").asString(""),
                key.path("securitytoken").asString(""),
                Instant.parse(key.path("expires_at").asString("")));
    }

    private List<ObjectNode> rows(Call call, Scope scope, String field) {
        JsonNode answer = send(call, scope);
        if (answer.path("links").path("next").isString()) {
            throw EvsException.of(
                    ErrorKind.SERVICE_FAILURE,
                    "The identity service lists its "
                            + field
                            + " page by page, which nobody has documented.");
        }
        return objects(answer.path(field));
    }

    private static List<ObjectNode> objects(JsonNode array) {
        List<ObjectNode> rows = new ArrayList<>();
        for (JsonNode row : array) {
            if (row instanceof ObjectNode object) {
                rows.add(object);
            }
        }
        return rows;
    }

    private JsonNode send(Call call, Scope scope) {
        return chains.apply(scope).proceed(new Exchange(call, context, null)).body();
    }
}
