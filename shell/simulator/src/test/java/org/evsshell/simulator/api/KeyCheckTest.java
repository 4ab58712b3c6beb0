package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.identity.AccessKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

/** Requests signed with an access key, and all that can be wrong with them. */
class KeyCheckTest {
    private static final String DISKS = "/v3/" + TestCloud.PROJECT + "/volumes";
    private static final String CREATE =
            "{\"volume\": {\"size\": 10, \"availability_zone\": \"eu-de-01\"}}";

    private final TestCloud cloud = TestCloud.empty(Dialect.EVS);
    private final SigningClient client = SigningClient.demo(cloud);

    @ParameterizedTest
    @ValueSource(strings = {"/v3/%s/volumes", "/v2/%s/volumes/detail?limit=5&name=a%%20b%%2F"})
    void signedRequestsAreAnswered(String path) {
        assertThat(client.send("GET", path.formatted(TestCloud.PROJECT), "").status())
                .isEqualTo(200);
    }

    @Test
    void diskIsItsOwnersWhoeverSignedHow() {
        Reply made =
                client.with("X-Project-Id", TestCloud.PROJECT)
                        .with("Content-Type", "application/json")
                        .send("POST", DISKS, CREATE);
        assertThat(made.status()).isEqualTo(202);
        assertThat(cloud.get("/volumes/" + made.at("/volume/id")).at("/volume/user_id"))
                .isEqualTo("0de3b1a5d00d4cafe0b0a1c2d3e4f506");
    }

    @Test
    void changedBodyIsRefusedAndNothingIsMade() {
        Reply reply =
                client.send(
                        "POST",
                        DISKS,
                        CREATE,
                        CREATE.replace("10", "9000"),
                        cloud.clock().instant());
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.at("/error_code")).isEqualTo("APIG.0301");
        assertThat(reply.at("/error_msg"))
                .isEqualTo(
                        "Incorrect IAM authentication information: the signature does not match"
                                + " that of the request");
        assertThat(cloud.world().allDisks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT15M, 200", "-PT15M, 200", "PT15M1S, 401", "-PT15M1S, 401"})
    void dateMayBeAQuarterOfAnHourOff(Duration off, int status) {
        Reply reply = client.send("GET", DISKS, "", "", cloud.clock().instant().plus(off));
        assertThat(reply.status()).isEqualTo(status);
        if (status == 401) {
            assertThat(reply.at("/error_code")).isEqualTo("APIG.0303");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOSUCHKEY, x, 401, APIG.0301",
        "DEMOACCESSKEY0000001, wrong, 401, APIG.0301",
        "DEMOACCESSKEYBLOCKED, blocked-secret-key-for-the-simulator, 400, IAM.1107"
    })
    void wrongKeysAreRefused(String access, String secret, int status, String code) {
        Reply reply = client.withKey(access, secret).send("GET", DISKS, "");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.at("/error_code")).isEqualTo(code);
    }

    @Test
    void expiredKeyIsRefused() {
        String owner = "0de3b1a5d00d4cafe0b0a1c2d3e4f506";
        cloud.world()
                .directory()
                .put(new AccessKey("OLD", "s", owner, true, cloud.clock().instant()));
        Reply reply = client.withKey("OLD", "s").send("GET", DISKS, "");
        assertThat(reply.line())
                .isEqualTo(
                        "400 {\"error_code\":\"IAM.1105\",\"error_msg\":\"The access key has"
                                + " expired.\"}");
    }

    @Test
    void sixWrongSignaturesInARowLockAKeyForFiveMinutes() {
        SigningClient wrong = client.withKey("DEMOACCESSKEY0000001", "wrong");
        for (int time = 0; time < 6; time++) {
            assertThat(client.send("GET", DISKS, "").status()).as("time %s", time).isEqualTo(200);
            for (int again = 0; again < 5; again++) {
                wrong.send("GET", DISKS, "");
            }
        }
        assertThat(wrong.send("GET", DISKS, "").status()).isEqualTo(401);
        assertThat(client.send("GET", DISKS, "").at("/error_msg")).contains("locked");
        cloud.clock().pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(client.send("GET", DISKS, "").status()).isEqualTo(401);
        cloud.clock().pass(Duration.ofSeconds(1));
        assertThat(client.send("GET", DISKS, "").status()).isEqualTo(200);
    }

    @Test
    void projectMustBeOneAndTheKeysOwn() {
        Reply other = client.with("X-Project-Id", TestCloud.ALT_PROJECT).send("GET", DISKS, "");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.at("/error_code")).isEqualTo("APIG.0310");
        String foreign = "/v3/" + TestCloud.ALT_PROJECT + "/volumes";
        assertThat(client.send("GET", foreign, "").at("/error_code")).isEqualTo("APIG.0310");
    }

    @Test
    void identityServiceTakesSignaturesToo() {
        assertThat(client.send("GET", "/identity/v3/projects?name=demo", "").at("/projects/0/id"))
                .isEqualTo(TestCloud.PROJECT);
        assertThat(client.send("GET", "/identity/v3/auth/domains", "").at("/domains/0/name"))
                .isEqualTo("Default");
        Reply catalogue =
                client.with("X-Project-Id", "d3e0c0de5a1e4f0ba5e1d15c7ea30001")
                        .send("GET", "/identity/v3/auth/catalog", "");
        assertThat(catalogue.at("/catalog/1/endpoints/0/url"))
                .isEqualTo("http://sim.example/v3/d3e0c0de5a1e4f0ba5e1d15c7ea30001");
        assertThat(
                        client.with("X-Domain-Id", "default")
                                .send("GET", "/identity/v3/auth/projects", "")
                                .json()
                                .get("projects"))
                .hasSize(2);
    }

    @Test
    void temporaryKeySignsUntilItExpires() {
        Reply made = temporary("{\"methods\": [\"token\"], \"token\": {}}", cloud.token());
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/credential/expires_at")).isEqualTo("2026-11-23T12:15:00.000000Z");
        SigningClient bare =
                client.withKey(made.at("/credential/access"), made.at("/credential/secret"));
        SigningClient whole = bare.with("X-Security-Token", made.at("/credential/securitytoken"));
        assertThat(whole.send("GET", DISKS, "").status()).isEqualTo(200);
        assertThat(bare.send("GET", DISKS, "").at("/error_code")).isEqualTo("APIG.0301");
        cloud.clock().pass(Duration.ofMinutes(15));
        assertThat(whole.send("GET", DISKS, "").at("/error_code")).isEqualTo("IAM.1108");
        assertThat(cloud.send("GET", DISKS, "", made.at("/credential/securitytoken")).status())
                .isEqualTo(401);
    }

    @Test
    void temporaryKeyOfAnAgencyIsForItsAccount() {
        String body =
                """
                {"methods": ["assume_role"], "assume_role":
                 {"domain_name": "Partner", "agency_name": "operations", "duration_seconds": 3600}}
                """;
        Reply made = temporary(body, cloud.tokenOf("operator", "demo"));
        assertThat(made.status()).isEqualTo(201);
        SigningClient agent =
                client.withKey(made.at("/credential/access"), made.at("/credential/secret"))
                        .with("X-Security-Token", made.at("/credential/securitytoken"));
        String project = agent.send("GET", "/identity/v3/projects", "").at("/projects/0/id");
        assertThat(agent.send("GET", "/v3/" + project + "/volumes", "").status()).isEqualTo(200);
        assertThat(agent.send("GET", DISKS, "").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"methods\": [\"token\"], \"token\": {\"duration_seconds\": 899}} | 400",
                "{\"methods\": [\"token\"], \"token\": {\"duration_seconds\": 86401}} | 400",
                "{\"methods\": [\"password\"]} | 400",
                "{\"methods\": [\"assume_role\"], \"assume_role\": {\"domain_name\": \"Partner\","
                        + " \"xrole_name\": \"operations\"}} | 403"
            })
    void temporaryKeyIsRefused(String identity, int status) {
        Reply reply = temporary(identity, cloud.token());
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.at("/error_code")).startsWith("IAM.");
    }

    @Test
    void signaturesAreNothingToPlainOpenStack() {
        TestCloud cinder = TestCloud.empty(Dialect.CINDER);
        assertThat(SigningClient.demo(cinder).send("GET", DISKS, "").at("/error/title"))
                .isEqualTo("Unauthorized");
    }

    private Reply temporary(String identity, String token) {
        return cloud.send(
                "POST",
                "/identity/v3.0/OS-CREDENTIAL/securitytokens",
                "{\"auth\": {\"identity\": " + identity + "}}",
                token);
    }
}
