package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class IdentityTest {
    private static final String TOKENS = "/identity/v3/auth/tokens";
    private static final String REFUSED =
            "401 {\"error\":{\"code\":401,\"message\":\"The request you have made requires"
                    + " authentication.\",\"title\":\"Unauthorized\"}}";

    private final TestCloud cloud = TestCloud.empty(Dialect.CINDER);

    @Test
    void passwordGivesATokenForTheProject() {
        Reply reply = cloud.login("demo", "demo");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Vary")).isEqualTo("X-Auth-Token");
        assertThat(reply.at("/token/project/id")).isEqualTo(TestCloud.PROJECT);
        assertThat(reply.at("/token/issued_at")).isEqualTo("2026-11-23T12:00:00.000000Z");
        assertThat(reply.at("/token/expires_at")).isEqualTo("2026-11-24T12:00:00.000000Z");
        assertThat(reply.at("/token/methods/0")).isEqualTo("password");
        assertThat(reply.at("/token/user/domain/name")).isEqualTo("Default");
    }

    @Test
    void userAndProjectMayBeNamedById() {
        Reply reply =
                cloud.send(
                        "POST",
                        TOKENS,
                        """
                        {"auth": {"identity": {"methods": ["password"], "password": {"user":
                          {"id": "0de3b1a5d00d4cafe0b0a1c2d3e4f506", "password": "demo"}}},
                         "scope": {"project": {"id": "%s"}}}}
                        """
                                .formatted(TestCloud.PROJECT),
                        "");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/token/user/name")).isEqualTo("demo");
    }

    @ParameterizedTest
    @CsvSource({"demo, wrong", "nobody, demo", "alt, demo"})
    void wrongPasswordAndUnknownUserAreRefusedAlike(String user, String password) {
        Reply reply = cloud.login(user, password);
        assertThat(reply.line()).isEqualTo(REFUSED);
        assertThat(reply.header("Www-Authenticate"))
                .isEqualTo("Keystone uri=\"http://sim.example/identity/v3\"");
    }

    @Test
    void projectOfSomebodyElseIsRefused() {
        assertThat(
                        issue(
                                "demo",
                                "\"project\": {\"name\": \"alt\", \"domain\": {\"id\":"
                                        + " \"default\"}}"))
                .isEqualTo(REFUSED);
    }

    @Test
    void malformedRequestsAreRefusedAsKeystoneDoes() {
        assertThat(cloud.send("POST", TOKENS, "{\"auth\": {}}", "").line())
                .contains("400", "'identity' is a required property", "Bad Request");
        assertThat(
                        cloud.send(
                                        "POST",
                                        TOKENS,
                                        "{\"auth\":{\"identity\":{\"methods\":[\"foo\"]}}}",
                                        "")
                                .at("/error/message"))
                .startsWith("Expecting to find foo in identity.");
        assertThat(cloud.send("POST", TOKENS, "{", "").status()).isEqualTo(400);
    }

    @Test
    void unscopedTokenHasNoProjectAndNoCatalogue() {
        JsonNode token = cloud.send("POST", TOKENS, unscoped(), "").json().get("token");
        assertThat(token.propertyNames())
                .containsExactly("methods", "user", "audit_ids", "expires_at", "issued_at");
    }

    @Test
    void tokenGivesATokenThatLivesNoLonger() {
        cloud.clock().pass(Duration.ofHours(1));
        Reply reply =
                cloud.send(
                        "POST",
                        TOKENS,
                        """
                        {"auth": {"identity": {"methods": ["token"], "token": {"id": "%s"}}}}
                        """
                                .formatted(cloud.token()),
                        "");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/token/expires_at")).isEqualTo("2026-11-24T12:00:00.000000Z");
        assertThat(reply.json().at("/token/methods")).hasToString("[\"token\",\"password\"]");
    }

    @Test
    void tokenCanBeShownWithAndWithoutCatalogue() {
        Reply shown = cloud.examine("GET", "", cloud.token());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("X-Subject-Token")).isEqualTo(cloud.token());
        assertThat(shown.json().at("/token/catalog")).hasSize(4);
        assertThat(
                        cloud.examine("GET", "?nocatalog=1", cloud.token())
                                .json()
                                .get("token")
                                .has("catalog"))
                .isFalse();
        assertThat(cloud.examine("GET", "", "junk").line())
                .isEqualTo(
                        "404 {\"error\":{\"code\":404,\"message\":\"Could not recognize Fernet"
                                + " token\",\"title\":\"Not Found\"}}");
        assertThat(cloud.examine("HEAD", "", cloud.token()).status()).isEqualTo(200);
    }

    @Test
    void expiredAndForgedTokensAreRefused() {
        String forged = cloud.token().replace('.', '-');
        assertThat(cloud.send("GET", "/v3/" + TestCloud.PROJECT + "/volumes", "", forged).status())
                .isEqualTo(401);
        assertThat(
                        cloud.send(
                                        "GET",
                                        "/v3/" + TestCloud.PROJECT + "/volumes",
                                        "",
                                        cloud.token().substring(1))
                                .status())
                .isEqualTo(401);
        cloud.clock().pass(Duration.ofHours(24));
        assertThat(cloud.get("/volumes").status()).isEqualTo(401);
    }

    @Test
    void catalogueOfEvsSaysSo() {
        TestCloud evs = TestCloud.empty(Dialect.EVS);
        assertThat(types(evs.login("demo", "demo").json().at("/token/catalog")))
                .containsExactly(
                        "identity http://sim.example/identity/v3",
                        "volumev3 http://sim.example/v3/" + TestCloud.PROJECT,
                        "block-storage http://sim.example/v3/" + TestCloud.PROJECT,
                        "volumev2 http://sim.example/v2/" + TestCloud.PROJECT,
                        "evs http://sim.example/v2/" + TestCloud.PROJECT,
                        "ecs http://sim.example/ecs/v1/" + TestCloud.PROJECT,
                        "compute http://sim.example/ecs/v2.1/" + TestCloud.PROJECT,
                        "image http://sim.example/image/v2");
    }

    @Test
    void catalogueOfCinderHasNothingOfEvs() {
        Reply reply = cloud.send("GET", "/identity/v3/auth/catalog", "", cloud.token());
        assertThat(types(reply.json().get("catalog")))
                .containsExactly(
                        "identity http://sim.example/identity/v3",
                        "volumev3 http://sim.example/v3/" + TestCloud.PROJECT,
                        "block-storage http://sim.example/v3/" + TestCloud.PROJECT,
                        "image http://sim.example/image/v2");
        assertThat(reply.at("/catalog/1/endpoints/0/region")).isEqualTo("eu-de");
    }

    @Test
    void projectsAreTheUsersOwnAndWhatIsPartOfThem() {
        Reply reply = cloud.send("GET", "/identity/v3/auth/projects", "", cloud.token());
        assertThat(reply.json().get("projects")).hasSize(2);
        assertThat(reply.at("/projects/0/name")).isEqualTo("demo");
        assertThat(reply.at("/projects/1/name")).isEqualTo("demo_team");
        assertThat(reply.at("/projects/1/parent_id")).isEqualTo(TestCloud.PROJECT);
        assertThat(cloud.send("GET", "/identity/v3/auth/projects", "", "").line())
                .isEqualTo(REFUSED);
    }

    private String issue(String user, String scope) {
        return cloud.send(
                        "POST",
                        TOKENS,
                        """
                        {"auth": {"identity": {"methods": ["password"], "password": {"user":
                          {"name": "%s", "domain": {"name": "Default"}, "password": "demo"}}},
                         "scope": {%s}}}
                        """
                                .formatted(user, scope),
                        "")
                .line();
    }

    private static String unscoped() {
        return """
        {"auth": {"identity": {"methods": ["password"], "password": {"user":
          {"name": "demo", "domain": {"name": "Default"}, "password": "demo"}}},
         "scope": "unscoped"}}
        """;
    }

    private static List<String> types(JsonNode catalogue) {
        List<String> types = new ArrayList<>();
        for (JsonNode service : catalogue) {
            types.add(
                    service.get("type").asString()
                            + " "
                            + service.at("/endpoints/0/url").asString());
        }
        return types;
    }
}
