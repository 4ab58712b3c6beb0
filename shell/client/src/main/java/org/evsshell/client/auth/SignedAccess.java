package org.evsshell.client.auth;

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
import java.util.Map;

/**
 * Access by signed requests. Nothing expires, but project and catalogue are asked for once a day.
 * Safe for use from any thread.
 */
final class SignedAccess implements Access {
    private static final Duration CATALOG_LIFE = Duration.ofHours(24);

    private final Cloud cloud;
    private final Credentials.AccessKey key;
    private final KeyLookup lookup;
    private final InstantSource clock;
    private volatile @Nullable Signer signer;

    /** Asks over a chain that maps errors. */
    SignedAccess(Cloud cloud, Credentials.AccessKey key, Next wire, InstantSource clock) {
        this.cloud = cloud;
        this.key = key;
        this.lookup = new KeyLookup(cloud, key, wire);
        this.clock = clock;
    }

    @Override
    public Session open(CallContext context, String secret) {
        try {
            String projectId = lookup.projectId(context, identity(context, Scope.NONE));
            JsonNode answer =
                    lookup.send(
                            Call.of(IdentityOperations.SHOW_CATALOG),
                            context,
                            signed(TokenAccess.identityBase(cloud), projectId));
            Catalog catalog = Catalog.read(answer.path("catalog"));
            Place place = Place.of(cloud, catalog, projectId, lookup.projectName());
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
            String account = lookup.accountId(context, identity(context, Scope.NONE));
            if (account != null) {
                headers.put("X-Domain-Id", account);
            }
        }
        Signer signing = context.scope().interrupting(this::signer);
        return new Target(TokenAccess.identityBase(cloud), "", headers, signing::sign);
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
            known = new Signer(key.id(), key.askSecret(), form(), clock);
            signer = known;
        }
        return known;
    }

    /** The SDK that signs in the older form leaves region and service empty. */
    private SignatureForm form() {
        return key.scoped() ? new SignatureForm.Scoped("", "") : SignatureForm.PLAIN;
    }

    /** Says which key, since the service does not, and keeps what the service said. */
    @Override
    public EvsException refused(EvsException e) {
        signer = null;
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
