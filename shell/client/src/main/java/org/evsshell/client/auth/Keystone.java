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

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Asks Keystone for a token and reads what comes with it. */
final class Keystone {
    /** Where the answer does not say when the token expires. */
    private static final Duration ASSUMED_LIFE = Duration.ofHours(1);

    private final Cloud cloud;
    private final Next wire;
    private final InstantSource clock;

    /** Asks over a chain that maps errors. */
    Keystone(Cloud cloud, Next wire, InstantSource clock) {
        this.cloud = cloud;
        this.wire = wire;
        this.clock = clock;
    }

    Session authenticate(CallContext context, String secret) {
        Call call =
                Call.of(IdentityOperations.CREATE_TOKEN).withBody(TokenRequest.of(cloud, secret));
        Target identity = new Target(Endpoint.base(cloud.authUrl()), "", null);
        Answer answer;
        try {
            answer = wire.proceed(new Exchange(call, context, identity));
        } catch (EvsException e) {
            throw refused(e);
        }
        String token = answer.header("x-subject-token").orElse("");
        JsonNode body = answer.body().path("token");
        if (token.isEmpty() || !body.isObject()) {
            throw EvsException.of(
                    ErrorKind.SERVICE_FAILURE,
                    cloud.authUrl() + " answered without a token.",
                    "Check auth_url of cloud '" + cloud.name() + "'.");
        }
        return session(token, body);
    }

    private Session session(String token, JsonNode body) {
        String projectId = body.path("project").path("id").asString("");
        if (projectId.isEmpty()) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    "The token of cloud '" + cloud.name() + "' is not for a project.",
                    "Set auth.project_name or auth.project_id in clouds.yaml.");
        }
        Catalog catalog = Catalog.read(body.path("catalog"));
        Place place = Place.of(cloud, catalog, projectId);
        Instant issued = time(body.path("issued_at"), clock.instant());
        return new Session(
                token,
                issued,
                time(body.path("expires_at"), issued.plus(ASSUMED_LIFE)),
                projectId,
                place.region(),
                place.base(),
                place.dialect(),
                place.form(),
                catalog);
    }

    private static Instant time(JsonNode value, Instant otherwise) {
        try {
            return Instant.parse(value.asString(""));
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private EvsException refused(EvsException e) {
        return switch (e.kind()) {
            case NOT_AUTHENTICATED ->
                    EvsException.of(
                            e.kind(),
                            "Cloud '" + cloud.name() + "' does not accept " + who() + ".",
                            e.detail().withHint(advice()),
                            e);
            case NOT_FOUND ->
                    EvsException.of(
                            ErrorKind.CONFIG,
                            "There is no Keystone v3 at " + cloud.authUrl() + ".",
                            e.detail().withHint("Check auth_url of cloud '" + cloud.name() + "'."),
                            e);
            default -> e;
        };
    }

    private String who() {
        String project = projectName();
        String where = project == null ? "" : " for project '" + project + "'";
        return switch (cloud.credentials()) {
            case Credentials.Password password ->
                    "the password of user '" + userName(password) + "'" + where;
            case Credentials.Token ignored -> "the token" + where;
        };
    }

    private @Nullable String projectName() {
        Cloud.Project project = cloud.project();
        return project.name() == null ? project.id() : project.name();
    }

    private static @Nullable String userName(Credentials.Password password) {
        return password.userName() == null ? password.userId() : password.userName();
    }

    private String advice() {
        return switch (cloud.credentials()) {
            case Credentials.Password ignored ->
                    "Check user name, password, domain and project of cloud '"
                            + cloud.name()
                            + "'.";
            case Credentials.Token ignored -> "Get a new token: this one cannot be renewed.";
        };
    }
}
