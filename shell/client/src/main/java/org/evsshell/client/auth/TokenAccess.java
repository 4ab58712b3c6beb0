package org.evsshell.client.auth;

import org.evsshell.client.chain.Next;
import org.evsshell.client.chain.Target;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.CallContext;

import java.time.Instant;
import java.time.InstantSource;

/** Access by a token that Keystone issues. */
final class TokenAccess implements Access {
    private final Cloud cloud;
    private final Keystone keystone;
    private final InstantSource clock;

    TokenAccess(Cloud cloud, Next wire, InstantSource clock) {
        this.cloud = cloud;
        this.keystone = new Keystone(cloud, wire);
        this.clock = clock;
    }

    @Override
    public Session open(CallContext context, String secret) {
        IssuedToken token = keystone.issue(context, secret, Scope.PROJECT);
        if (token.projectId().isEmpty()) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    "The token of cloud '" + cloud.name() + "' is not for a project.",
                    "Set auth.project_name or auth.project_id in clouds.yaml.");
        }
        if (cloud.credentials() instanceof Credentials.ApplicationCredential) {
            checkProject(token);
        }
        Catalog catalog = Catalog.read(token.body().path("catalog"));
        Place place = Place.of(cloud, catalog, token.projectId(), token.projectName());
        Instant now = clock.instant();
        return new Session(
                token.text(),
                token.issuedAt(now),
                token.expiresAt(now),
                token.projectId(),
                place.region(),
                place.base(),
                place.dialect(),
                place.form(),
                catalog);
    }

    /** Keystone takes no project beside it, so nobody else notices that another one is meant. */
    private void checkProject(IssuedToken token) {
        Cloud.Project wanted = cloud.project();
        boolean other =
                wanted.id() != null
                        ? !wanted.id().equals(token.projectId())
                        : wanted.name() != null && !wanted.name().equals(token.projectName());
        if (other) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    "The application credential of cloud '"
                            + cloud.name()
                            + "' is for project '"
                            + token.projectName()
                            + "' and no other.",
                    "Leave the project out, or use another cloud.");
        }
    }

    @Override
    public boolean fits(Session kept) {
        return kept.token() != null;
    }

    @Override
    public boolean renewable() {
        return true;
    }

    @Override
    public Target target(Session session) {
        return new Target(session.base(), session.projectId(), session.token());
    }

    @Override
    public Target identity(CallContext context, Scope scope) {
        if (scope == Scope.ANYONE) {
            return new Target(identityBase(cloud), "", null);
        }
        String secret = context.scope().interrupting(cloud.credentials()::askSecret);
        String token = keystone.issue(context, secret, scope).text();
        return new Target(identityBase(cloud), "", token);
    }

    /** Asking Keystone for a token has said all there is to say. */
    @Override
    public EvsException refused(EvsException e) {
        return e;
    }

    /** Where the identity service is, once somebody is let in. */
    static String identityBase(Cloud cloud) {
        String other = cloud.endpoints().identity();
        return Endpoint.base(other == null ? cloud.authUrl() : other);
    }
}
