package org.evsshell.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.MemoryTokens;
import org.evsshell.client.fake.Reply;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

final class IdentityApiTest {
    private static final String ON_TOKENS = " /v3/auth/tokens";
    private static final Credentials USER =
            new Credentials.Password("demo", null, "Default", null, () -> "right");

    private final FakeTime time = new FakeTime();
    private final MemoryTokens store = new MemoryTokens();
    private final FakeCloud cloud = new FakeCloud(Dialect.EVS, time);

    @BeforeEach
    void answers() {
        cloud.on("GET /v3/auth/projects", 200, "{\"projects\":[{\"id\":\"p1\"},{\"id\":\"p2\"}]}");
    }

    @Test
    void listsProjectsWithATokenForNoneInParticular() {
        assertThat(client(null).identity().projects()).hasSize(2);

        assertThat(asked()).singleElement().asString().doesNotContain("scope");
        assertThat(store.kept).isEmpty();
    }

    @Test
    void aSessionThatIsThereServesToListProjects() {
        EvsClient client = client(null);
        client.cloud();

        client.identity().projects();

        assertThat(asked()).hasSize(1);
    }

    @Test
    void soDoesOneThatWasKept() {
        client(null).cloud();

        assertThat(client(null).identity().projects()).hasSize(2);
        assertThat(asked()).hasSize(1);
    }

    @Test
    void aRejectedSessionIsRenewedHereToo() {
        cloud.on("GET /v3/auth/projects", Reply.of(401, "{}"), Reply.of(200, "{\"projects\":[]}"));
        EvsClient client = client(null);
        client.cloud();

        assertThat(client.identity().projects()).isEmpty();
        assertThat(asked()).hasSize(2);
    }

    @Test
    void aPageThatIsNotTheLastIsNotPassedOffAsAll() {
        cloud.on(
                "GET /v3/auth/projects",
                200,
                "{\"projects\":[],\"links\":{\"next\":\"http://iam.test/v3/auth/projects?page=2\"}}");

        assertThat(Failures.of(() -> client(null).identity().projects()).kind())
                .isEqualTo(ErrorKind.SERVICE_FAILURE);
    }

    @Test
    void findsProjectsOfTheAccountByName() {
        cloud.on("GET /v3/projects", 200, "{\"projects\":[{\"id\":\"p1\"}]}");

        assertThat(client(null).identity().projects("eu-de_a b")).hasSize(1);
        assertThat(asked())
                .singleElement()
                .asString()
                .contains("\"scope\":{\"domain\":{\"name\":\"Default\"}}");
        assertThat(cloud.sent()).containsExactly("GET /v3/projects?name=eu-de_a%20b");
    }

    @Test
    void listsAccountsRegionsVersionsAndTheCatalogue() {
        cloud.on("GET /v3/auth/domains", 200, "{\"domains\":[{\"id\":\"d1\"}]}")
                .on("GET /v3/regions", 200, "{\"regions\":[{\"id\":\"r1\"},{\"id\":\"r2\"}]}")
                .on("GET /", 300, "{\"versions\":{\"values\":[{\"id\":\"v3.14\"}]}}")
                .on("GET /v3/auth/catalog", 200, "{\"catalog\":[{\"type\":\"ecs\"}]}");
        IdentityApi identity = client(null).identity();

        assertThat(identity.versions()).hasSize(1);
        assertThat(cloud.tokensAsked()).isZero();
        assertThat(identity.accounts()).hasSize(1);
        assertThat(identity.regions()).hasSize(2);
        assertThat(identity.catalog()).hasSize(1);
    }

    @Test
    void asksAboutItsOwnToken() {
        cloud.on("GET" + ON_TOKENS, 200, "{\"token\":{\"methods\":[\"password\"]}}")
                .on("HEAD" + ON_TOKENS, Reply.of(200, ""), Reply.of(404, ""));
        IdentityApi identity = client(null).identity();

        assertThat(identity.token()).hasToString("{\"methods\":[\"password\"]}");
        assertThat(cloud.requests().getLast().headers())
                .containsEntry("X-Auth-Token", "token-1")
                .containsEntry("X-Subject-Token", "token-1");
        assertThat(identity.tokenAccepted()).isTrue();
        assertThat(identity.tokenAccepted()).isFalse();
    }

    @Test
    void aRevokedTokenIsForgotten() {
        cloud.on("DELETE" + ON_TOKENS, Reply.of(204, ""));
        EvsClient client = client(null);

        client.identity().revokeToken();
        assertThat(store.kept).isEmpty();
        client.cloud();

        assertThat(asked()).hasSize(2);
    }

    @Test
    void makesATemporaryKey() {
        cloud.on(
                "POST /v3.0/OS-CREDENTIAL/securitytokens",
                201,
                """
                {"credential": {"access": "AK", "secret": "S3CRET", "securitytoken": "T0KEN",
                  "expires_at": "2026-11-23T10:15:00.123456Z"}}
                """);

        TemporaryKey key = client(null).identity().temporaryKey(Duration.ofMinutes(15));

        assertThat(key.expiresAt()).isEqualTo(Instant.parse("2026-11-23T10:15:00.123456Z"));
        assertThat(key).hasToString("TemporaryKey[AK, until 2026-11-23T10:15:00.123456Z]");
        assertThat(cloud.lastBody())
                .isEqualTo(
                        "{\"auth\":{\"identity\":{\"methods\":[\"token\"],\"token\":"
                                + "{\"duration_seconds\":900}}}}");
    }

    @Test
    void anotherAddressReplacesAllButSigningIn() {
        client("http://iam.other.test/v3").identity().projects();

        assertThat(cloud.requests().getFirst().url())
                .isEqualTo("http://iam.test:5000/v3/auth/tokens");
        assertThat(cloud.requests().getLast().url())
                .isEqualTo("http://iam.other.test/v3/auth/projects");
    }

    private List<String> asked() {
        return cloud.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .map(request -> new String(request.body(), StandardCharsets.UTF_8))
                .toList();
    }

    private EvsClient client(@Nullable String identity) {
        Cloud like = FakeCloud.cloud(USER);
        Cloud entry =
                new Cloud(
                        like.name(),
                        like.authUrl(),
                        USER,
                        like.project(),
                        like.regionName(),
                        new Cloud.Endpoints("public", 3, null, identity),
                        null,
                        like.tls(),
                        false);
        return EvsClient.connect(
                ClientSettings.of(entry, cloud, time, new Random(1)).withTokens(store));
    }
}
