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
import org.evsshell.client.signature.SignatureForm;
import org.evsshell.client.signature.Signer;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Access by signed requests. Nothing expires, but project and catalogue are asked for once a day.
 * Safe for use from any thread.
 */
final class SignedAccess implements Access {
    private static final Duration CATALOG_LIFE = Duration.ofHours(24);

    private final Cloud cloud;
    private final Credentials.AccessKey key;
    private final Next wire;
    private final InstantSource clock;
    private volatile @Nullable Signer signer;

    /** Asks over a chain that maps errors. */
    SignedAccess(Cloud cloud, Credentials.AccessKey key, Next wire, InstantSource clock) {
        this.cloud = cloud;
        this.key = key;
        this.wire = wire;
        this.clock = clock;
    }

    @Override
    public Session open(CallContext context, String secret) {
        try {
            String projectId = projectId(context);
            JsonNode answer =
                    send(
                            Call.of(IdentityOperations.SHOW_CATALOG),
                            context,
                            signed(TokenAccess.identityBase(cloud), projectId));
            Catalog catalog = Catalog.read(answer.path("catalog"));
            Place place = Place.of(cloud, catalog, projectId, projectName());
            Instant now = clock.instant();
            return new Session(
                    null,
                    now,
                    now.plus(CATALOG_LIFE),
                    projectId,
                    place.region(),
                    place.base(),
                    place.dialect(),
                    place.form(),
                    catalog);
        } catch (EvsException e) {
            throw e.kind() == ErrorKind.NOT_AUTHENTICATED ? refused(e) : e;
        }
    }

    /** The one that is configured, else by its name. */
    private String projectId(CallContext context) {
        String id = cloud.project().id();
        if (id != null) {
            return id;
        }
        String name = projectName();
        Call call =
                Call.of(IdentityOperations.LIST_PROJECTS)
                        .withQuery(List.of(Map.entry("name", name)));
        JsonNode answer = send(call, context, identity(context, Scope.NONE));
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
    private String projectName() {
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

    @Override
    public boolean fits(Session kept) {
        return kept.token() == null;
    }

    /** A refused signature is refused again; more than five in a row lock the key. */
    @Override
    public boolean renewable() {
        return false;
    }

    @Override
    public Target target(Session session) {
        return signed(session.base(), session.projectId());
    }

    @Override
    public Target identity(CallContext context, Scope scope) {
        if (scope == Scope.ANYONE) {
            return new Target(TokenAccess.identityBase(cloud), "", null);
        }
        Map<String, String> headers = headers();
        if (scope == Scope.ACCOUNT) {
            String account = accountId(context);
            if (account != null) {
                headers.put("X-Domain-Id", account);
            }
        }
        return new Target(TokenAccess.identityBase(cloud), "", headers, signer()::sign);
    }

    /** The account's ID, by its name if need be; who may not ask does without. */
    private @Nullable String accountId(CallContext context) {
        if (key.domainId() != null || key.domainName() == null) {
            return key.domainId();
        }
        Call call =
                Call.of(IdentityOperations.LIST_ACCOUNTS)
                        .withQuery(List.of(Map.entry("name", key.domainName())));
        JsonNode answer;
        try {
            answer = send(call, context, identity(context, Scope.NONE));
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

    private Target signed(String base, String projectId) {
        Map<String, String> headers = headers();
        headers.put("X-Project-Id", projectId);
        return new Target(base, projectId, headers, signer()::sign);
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        if (key.securityToken() != null) {
            headers.put("X-Security-Token", key.securityToken().get());
        }
        return headers;
    }

    private Signer signer() {
        Signer known = signer;
        if (known == null) {
            known = new Signer(key.id(), key.askSecret(), SignatureForm.PLAIN, clock);
            signer = known;
        }
        return known;
    }

    private JsonNode send(Call call, CallContext context, Target target) {
        return wire.proceed(new Exchange(call, context, target)).body();
    }

    /** Says which key, since the service does not, and keeps what the service said. */
    @Override
    public EvsException refused(EvsException e) {
        return EvsException.of(
                e.kind(),
                "Cloud '"
                        + cloud.name()
                        + "' does not accept access key "
                        + key.label()
                        + ": "
                        + e.message(),
                e.detail().withHint(Asker.advice(cloud)),
                e);
    }
}
