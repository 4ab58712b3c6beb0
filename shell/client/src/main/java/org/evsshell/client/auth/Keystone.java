package org.evsshell.client.auth;

import org.evsshell.client.chain.Answer;
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

import tools.jackson.databind.node.ObjectNode;

/** Asks Keystone for tokens. */
final class Keystone {
    private static final String KEYSTONES_NOT_FOUND = "Not Found";

    private final Cloud cloud;
    private final Next wire;

    /** Asks over a chain that maps errors. */
    Keystone(Cloud cloud, Next wire) {
        this.cloud = cloud;
        this.wire = wire;
    }

    /** A token for who is asking; {@code secret} is the credentials' own. */
    IssuedToken issue(CallContext context, String secret, Scope scope) {
        if (cloud.credentials() instanceof Credentials.Agency agency) {
            return assumed(context, agency, secret, scope);
        }
        return issue(context, cloud.credentials(), secret, scope);
    }

    private IssuedToken issue(CallContext context, Credentials asker, String secret, Scope scope) {
        // A passcode may be typed.
        ObjectNode body =
                context.scope().interrupting(() -> TokenRequest.of(cloud, asker, secret, scope));
        try {
            return ask(Call.of(IdentityOperations.CREATE_TOKEN).withBody(body), context, null);
        } catch (EvsException e) {
            throw refused(e, scope);
        }
    }

    /** The user's own token is needed once; one the user already has is used as it is. */
    private IssuedToken assumed(
            CallContext context, Credentials.Agency agency, String secret, Scope scope) {
        String own =
                agency.asker() instanceof Credentials.Token
                        ? secret
                        : issue(context, agency.asker(), secret, Scope.ACCOUNT).text();
        Call call =
                Call.of(IdentityOperations.CREATE_AGENCY_TOKEN)
                        .withBody(TokenRequest.assuming(cloud, agency, scope));
        try {
            return ask(call, context, own);
        } catch (EvsException e) {
            throw notAssumed(agency, e);
        }
    }

    private IssuedToken ask(Call call, CallContext context, @Nullable String token) {
        Target identity = new Target(Endpoint.base(cloud.authUrl()), "", token);
        Answer answer = wire.proceed(new Exchange(call, context, identity));
        String text = answer.header("x-subject-token").orElse("");
        if (text.isEmpty() || !answer.body().path("token").isObject()) {
            throw EvsException.of(
                    ErrorKind.SERVICE_FAILURE,
                    cloud.authUrl() + " answered without a token.",
                    "Check auth_url of cloud '" + cloud.name() + "'.");
        }
        return new IssuedToken(text, answer.body().path("token"));
    }

    private EvsException refused(EvsException e, Scope scope) {
        return switch (e.kind()) {
            case NOT_AUTHENTICATED -> notAccepted(e);
            case NOT_FOUND -> isUnknown(e) ? notAccepted(e) : noKeystone(e);
            case BAD_REQUEST -> scope == Scope.PROJECT && lacksDomain() ? noDomain(e) : e;
            default -> e;
        };
    }

    /** Keystone says of a token or credential it does not know that there is none. */
    private boolean isUnknown(EvsException e) {
        return switch (cloud.credentials()) {
            case Credentials.Token ignored -> true;
            case Credentials.ApplicationCredential ignored ->
                    e.code().orElse("").equals(KEYSTONES_NOT_FOUND);
            case Credentials.Password ignored -> false;
            case Credentials.MultiFactor ignored -> false;
            case Credentials.Agency ignored -> false;
            case Credentials.AccessKey ignored -> false;
        };
    }

    /** IAM finds a token's project by its name alone, Keystone does not. */
    private boolean lacksDomain() {
        Cloud.Project project = cloud.project();
        return cloud.credentials() instanceof Credentials.Token
                && project.id() == null
                && project.domainId() == null
                && project.domainName() == null;
    }

    private EvsException noDomain(EvsException e) {
        return EvsException.of(
                ErrorKind.CONFIG,
                "Cloud '"
                        + cloud.name()
                        + "' does not say in which domain project '"
                        + cloud.project().name()
                        + "' is: "
                        + e.message(),
                e.detail().withHint("Set auth.project_domain_name in clouds.yaml."),
                e);
    }

    private EvsException notAccepted(EvsException e) {
        return EvsException.of(
                ErrorKind.NOT_AUTHENTICATED,
                "Cloud '" + cloud.name() + "' does not accept " + Asker.of(cloud) + ".",
                e.detail().withHint(Asker.advice(cloud)),
                e);
    }

    private EvsException noKeystone(EvsException e) {
        return EvsException.of(
                ErrorKind.CONFIG,
                "There is no Keystone v3 at " + cloud.authUrl() + ".",
                e.detail().withHint("Check auth_url of cloud '" + cloud.name() + "'."),
                e);
    }

    /** IAM says 401, 403 or 404, whatever is wrong with the agency. */
    private EvsException notAssumed(Credentials.Agency agency, EvsException e) {
        return switch (e.kind()) {
            case NOT_AUTHENTICATED, FORBIDDEN, NOT_FOUND ->
                    EvsException.of(
                            e.kind(),
                            "Agency '"
                                    + agency.agency()
                                    + "' of account '"
                                    + agency.account()
                                    + "' cannot be taken on: "
                                    + e.message(),
                            e.detail()
                                    .withHint(
                                            "Check target_agency_name, target_domain_name and"
                                                    + " target_project_name of cloud '"
                                                    + cloud.name()
                                                    + "'. The user needs the role Agent"
                                                    + " Operator."),
                            e);
            default -> e;
        };
    }
}
