package org.evsshell.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.cloud.SecretSource;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.MemoryTokens;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.http.WireRequest;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** The ways to get a token beyond a password and a token, through a whole client. */
final class CredentialsTest {
    private static final String TOKENS = "POST /v3/auth/tokens";
    private static final Credentials.Password USER =
            new Credentials.Password("demo", null, "Default", null, () -> "right");

    private final FakeTime time = new FakeTime();
    private final FakeCloud cloud = new FakeCloud(Dialect.EVS, time);
    private final MemoryTokens store = new MemoryTokens();

    @Test
    void eachTokenTakesANewPasscode() {
        Deque<String> codes = new ArrayDeque<>(List.of("111111", "222222"));
        EvsClient client = client(new Credentials.MultiFactor(USER, codes::removeFirst));

        client.cloud();
        time.pass(Duration.ofHours(1));
        client.cloud();

        assertThat(bodies()).hasSize(2);
        assertThat(bodies().getFirst()).contains("\"passcode\":\"111111\"");
        assertThat(bodies().getLast()).contains("222222");
    }

    @Test
    void aKeptTokenSparesThePasscode() {
        client(new Credentials.MultiFactor(USER, () -> "111111")).cloud();

        EvsClient next =
                client(
                        new Credentials.MultiFactor(
                                USER,
                                () -> {
                                    throw new AssertionError("was asked again");
                                }));

        assertThat(next.cloud().projectId()).isEqualTo("p1");
    }

    @Test
    void whoeverGaveARefusedSecretHearsOfIt() {
        EvsClient client =
                client(new Credentials.Password("demo", null, "Default", null, new Mistyped()));

        assertThat(Failures.of(client::cloud).kind()).isEqualTo(ErrorKind.NOT_AUTHENTICATED);
        assertThat(client.cloud().projectId()).isEqualTo("p1");
    }

    @Test
    void soItIsWithoutAProject() {
        cloud.on("GET /v3/auth/projects", 200, "{\"projects\":[]}");
        EvsClient client =
                client(new Credentials.Password("demo", null, "Default", null, new Mistyped()));

        assertThat(Failures.of(() -> client.identity().projects()).kind())
                .isEqualTo(ErrorKind.NOT_AUTHENTICATED);
        assertThat(client.identity().projects()).isEmpty();
    }

    @Test
    void kindsOfCredentialsShareNoToken() {
        client(USER).cloud();
        client(new Credentials.MultiFactor(USER, () -> "111111")).cloud();

        assertThat(store.kept).hasSize(2);
        assertThat(store.kept.toString()).doesNotContain("right").doesNotContain("111111");
    }

    @Test
    void aWrongPasscodeIsSaidWithBoth() {
        cloud.on(TOKENS, 400, "{\"error_code\":\"IAM.1061\",\"error_msg\":\"m\"}");

        EvsException failure =
                Failures.of(() -> client(new Credentials.MultiFactor(USER, () -> "0")).cloud());

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_AUTHENTICATED);
        assertThat(failure)
                .hasMessage(
                        "Cloud 'test' does not accept password and passcode of user 'demo' for"
                                + " project 'demo'.");
        assertThat(bodies()).hasSize(1);
    }

    @Test
    void anApplicationCredentialIsForItsOwnProjectOnly() {
        cloud.on(TOKENS, cloud::issue);
        Credentials own = new Credentials.ApplicationCredential("ac1", null, null, () -> "right");

        assertThat(client(own).cloud().projectId()).isEqualTo("p1");
        EvsException failure =
                Failures.of(() -> client(own, new Cloud.Project("p2", null, null, null)).cloud());

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure)
                .hasMessage(
                        "The application credential of cloud 'test' is for project 'demo' and no"
                                + " other.");
    }

    @Test
    void anApplicationCredentialNobodyKnowsIsNotAccepted() {
        cloud.on(
                "POST /v3/auth/tokens",
                404,
                "{\"error\":{\"code\":404,\"title\":\"Not Found\",\"message\":\"Could not find"
                        + " Application Credential: x.\"}}");

        EvsException failure =
                Failures.of(
                        client(new Credentials.ApplicationCredential("x", null, null, () -> "s"))
                                ::cloud);

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_AUTHENTICATED);
        assertThat(failure).hasMessage("Cloud 'test' does not accept application credential 'x'.");
    }

    @Test
    void aTokensProjectMayNeedItsDomain() {
        cloud.on(
                "POST /v3/auth/tokens",
                400,
                "{\"error\":{\"code\":400,\"message\":\"Expecting to find domain in project.\"}}");
        Credentials token = new Credentials.Token(() -> "given");

        EvsException failure =
                Failures.of(client(token, new Cloud.Project(null, "demo", null, null))::cloud);

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure)
                .hasMessage(
                        "Cloud 'test' does not say in which domain project 'demo' is: create"
                                + " token: Expecting to find domain in project.");
        assertThat(failure.hint()).contains("Set auth.project_domain_name in clouds.yaml.");
        assertThat(Failures.of(client(token)::cloud).kind()).isEqualTo(ErrorKind.BAD_REQUEST);
    }

    @Test
    void anAgencyIsTakenOnWithTheUsersOwnToken() {
        cloud.on(TOKENS, cloud::issue);
        EvsClient client = client(new Credentials.Agency(USER, "ops", "GIVER", null));

        client.cloud();

        assertThat(bodies()).hasSize(2);
        assertThat(bodies().getFirst()).contains("\"scope\":{\"domain\":{\"name\":\"Default\"}}");
        assertThat(bodies().getLast()).contains("\"xrole_name\":\"ops\"");
        assertThat(cloud.requests().getLast().headers()).containsEntry("X-Auth-Token", "token-1");
        assertThat(store.kept.values()).singleElement().asString().contains("token-2");
    }

    @Test
    void anAgencyThatMayNotBeTakenOnIsOneClearMessage() {
        cloud.on(
                TOKENS,
                cloud::issue,
                Reply.of(403, "{\"error\":{\"code\":403,\"message\":\"no right\"}}"));

        EvsException failure =
                Failures.of(
                        () -> client(new Credentials.Agency(USER, "ops", "GIVER", null)).cloud());

        assertThat(failure.kind()).isEqualTo(ErrorKind.FORBIDDEN);
        assertThat(failure)
                .hasMessage(
                        "Agency 'ops' of account 'GIVER' cannot be taken on: create agency token:"
                                + " no right");
    }

    @Test
    void noTextFormShowsASecret() {
        Credentials.Password user =
                new Credentials.Password("demo", null, "D", null, () -> "S3CRET");
        List<Credentials> all =
                List.of(
                        user,
                        new Credentials.MultiFactor(user, () -> "S3CRET"),
                        new Credentials.Token(() -> "S3CRET"),
                        new Credentials.ApplicationCredential("a", null, null, () -> "S3CRET"),
                        new Credentials.Agency(user, "ops", "GIVER", null),
                        new Credentials.AccessKey(
                                "AK", () -> "S3CRET", () -> "S3CRET", null, null));

        assertThat(all.toString()).doesNotContain("S3CRET").doesNotContain("Lambda");
    }

    private List<String> bodies() {
        return cloud.requests().stream()
                .map(WireRequest::body)
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .toList();
    }

    private EvsClient client(Credentials credentials) {
        return client(credentials, new Cloud.Project(null, "demo", "Default", null));
    }

    private EvsClient client(Credentials credentials, Cloud.Project project) {
        Cloud like = FakeCloud.cloud(credentials);
        Cloud entry =
                new Cloud(
                        like.name(),
                        like.authUrl(),
                        credentials,
                        project,
                        like.regionName(),
                        like.endpoints(),
                        null,
                        like.tls(),
                        false);
        return EvsClient.connect(
                ClientSettings.of(entry, cloud, time, new Random(1)).withTokens(store));
    }

    /** Somebody whose first try is wrong. */
    private static final class Mistyped implements SecretSource {
        private String typed = "wrong";

        @Override
        public String get() {
            return typed;
        }

        @Override
        public void refused() {
            typed = "right";
        }
    }
}
