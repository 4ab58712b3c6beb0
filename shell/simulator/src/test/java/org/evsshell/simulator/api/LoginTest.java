package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.identity.DemoDirectory;
import org.evsshell.simulator.identity.Grant;
import org.evsshell.simulator.identity.Passcodes;
import org.evsshell.simulator.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The ways in: Keystone's, and on EVS those IAM has besides. */
class LoginTest {
    private static final String TOKENS = "/identity/v3/auth/tokens";

    private final TestCloud evs = TestCloud.empty(Dialect.EVS);
    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void passcodeBesidesThePasswordOpensTheMfaUser(Dialect dialect) {
        TestCloud cloud = TestCloud.empty(dialect);
        String code = Passcodes.at(DemoDirectory.PASSCODE_KEY, cloud.clock().instant());
        Reply reply = issue(cloud, mfa(code), project("demo"), "");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().at("/token/methods")).hasToString("[\"password\",\"totp\"]");
        assertThat(reply.json().get("token").has("mfa_authn_at")).isEqualTo(dialect == Dialect.EVS);
    }

    @Test
    void wrongOrMissingPasscodeIsRefused() {
        assertThat(issue(evs, mfa("000000"), project("demo"), "").line())
                .isEqualTo(
                        "400 {\"error_code\":\"IAM.1061\",\"error_msg\":\"The passcode is"
                                + " wrong.\"}");
        assertThat(issue(cinder, mfa("000000"), project("demo"), "").status()).isEqualTo(401);
        assertThat(evs.login("mfa", "mfa").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"id\": \"c0ffee5a1e4f0ba5e1d15c0de0000001\", \"secret\": \"demo-automation-secret\"}'",
        "'{\"name\": \"automation\", \"secret\": \"demo-automation-secret\", \"user\":"
                + " {\"name\": \"demo\", \"domain\": {\"name\": \"Default\"}}}'"
    })
    void applicationCredentialOpensItsProject(String credential) {
        Reply reply = issue(cinder, credential(credential), "", "");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/token/project/name")).isEqualTo("demo");
        assertThat(reply.at("/token/application_credential/name")).isEqualTo("automation");
        assertThat(reply.at("/token/user/name")).isEqualTo("demo");
    }

    @Test
    void applicationCredentialHasItsOwnRolesAndAsksForNoScope() {
        String audit =
                credential(
                        "{\"id\": \"c0ffee5a1e4f0ba5e1d15c0de0000002\","
                                + " \"secret\": \"demo-audit-secret\"}");
        Reply reply = issue(cinder, audit, "", "");
        assertThat(reply.json().at("/token/roles")).hasSize(1);
        assertThat(reply.at("/token/roles/0/name")).isEqualTo("reader");
        String token = reply.header("X-Subject-Token");
        assertThat(cinder.send("POST", disks(), "{}", token).status()).isEqualTo(403);
        assertThat(issue(cinder, audit, project("demo"), "").status()).isEqualTo(401);
        assertThat(issue(cinder, audit.replace("audit-", ""), "", "").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "xrole_name, domain_name, Partner",
        "agency_name, domain_name, Partner",
        "xrole_name, domain_id, b0a7d3c1e2f34a5b8c9d0e1f2a3b4c5d"
    })
    void operatorActsForAnAgency(String nameField, String accountField, String account) {
        Reply reply =
                issue(
                        evs,
                        agency(
                                "\"%s\": \"operations\", \"%s\": \"%s\""
                                        .formatted(nameField, accountField, account)),
                        "{\"project\": {\"name\": \"partner\", \"domain\": {\"name\":"
                                + " \"Partner\"}}}",
                        evs.tokenOf("operator", "demo"));
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/token/user/name")).isEqualTo("Partner/operations");
        assertThat(reply.at("/token/assumed_by/user/name")).isEqualTo("operator");
        assertThat(reply.at("/token/project/name")).isEqualTo("partner");
        String token = reply.header("X-Subject-Token");
        String disks = "/v3/" + reply.at("/token/project/id") + "/volumes";
        assertThat(evs.send("GET", disks, "", token).status()).isEqualTo(200);
    }

    @Test
    void agencyIsForOperatorsOnEvsOnly() {
        String body = agency("\"xrole_name\": \"operations\", \"domain_name\": \"Partner\"");
        String unknown = agency("\"xrole_name\": \"none\", \"domain_name\": \"Partner\"");
        String operator = evs.tokenOf("operator", "demo");
        assertThat(issue(evs, body, "", evs.token()).at("/error_code")).isEqualTo("IAM.0002");
        assertThat(issue(evs, body, "", "").status()).isEqualTo(401);
        assertThat(issue(evs, unknown, "", operator).at("/error_code")).isEqualTo("IAM.0004");
        assertThat(issue(evs, body, project("demo"), operator).status()).isEqualTo(401);
        assertThat(issue(cinder, body, "", cinder.tokenOf("operator", "demo")).status())
                .isEqualTo(401);
    }

    @Test
    void emptyScopeIsNoneInIamAndMalformedInKeystone() {
        assertThat(issue(evs, demo(), "{}", "").json().get("token").has("project")).isFalse();
        assertThat(issue(cinder, demo(), "{}", "").at("/error/message"))
                .startsWith("Expecting to find system, project, domain,");
        assertThat(issue(cinder, demo(), "{\"system\": {\"all\": true}}", "").status())
                .isEqualTo(401);
    }

    @Test
    void examiningNoTokenIsRefused() {
        assertThat(evs.send("GET", TOKENS, "", evs.token()).at("/error_code"))
                .isEqualTo("IAM.0009");
        assertThat(cinder.send("GET", TOKENS, "", cinder.token()).status()).isEqualTo(403);
    }

    @Test
    void tokenIsRescoped() {
        String unscoped = issue(cinder, demo(), "\"unscoped\"", "").header("X-Subject-Token");
        String body = "{\"methods\": [\"token\"], \"token\": {\"id\": \"" + unscoped + "\"}}";
        Reply reply = issue(cinder, body, project("demo_team"), "");
        assertThat(reply.at("/token/project/name")).isEqualTo("demo_team");
        assertThat(issue(cinder, body, project("alt"), "").status()).isEqualTo(401);
    }

    @Test
    void accountScopeHasNoProjectAndOnlyTheIdentityService() {
        Reply reply = issue(evs, demo(), "{\"domain\": {\"name\": \"Default\"}}", "");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/token/domain/id")).isEqualTo("default");
        assertThat(reply.json().get("token").has("project")).isFalse();
        assertThat(reply.json().at("/token/catalog")).hasSize(1);
        String both = "{\"domain\": {\"id\": \"default\"}, " + project("demo").substring(1);
        assertThat(issue(evs, demo(), both, "").at("/token/project/name")).isEqualTo("demo");
        assertThat(issue(evs, demo(), "{\"domain\": {\"name\": \"Partner\"}}", "").status())
                .isEqualTo(401);
        assertThat(issue(cinder, demo(), "{\"domain\": {\"name\": \"Default\"}}", "").status())
                .isEqualTo(401);
    }

    @Test
    void projectsNameAloneWillDoInIamButNotInKeystone() {
        String alone = "{\"project\": {\"name\": \"demo_team\"}}";
        assertThat(issue(evs, demo(), alone, "").at("/token/project/name")).isEqualTo("demo_team");
        assertThat(issue(cinder, demo(), alone, "").at("/error/message"))
                .startsWith("Expecting to find domain in project.");
    }

    @Test
    void revokedTokenIsGoodForNothing() {
        String token = cinder.tokenOf("demo", "demo");
        String other = cinder.tokenOf("demo", "demo");
        assertThat(token).isNotEqualTo(other);
        Map<String, List<String>> subject = Map.of("X-Subject-Token", List.of(token));
        assertThat(cinder.send("DELETE", TOKENS, "", token, subject).status()).isEqualTo(204);
        assertThat(cinder.send("GET", disks(), "", token).status()).isEqualTo(401);
        assertThat(cinder.send("GET", disks(), "", other).status()).isEqualTo(200);
        assertThat(cinder.send("HEAD", TOKENS, "", other, subject).status()).isEqualTo(404);
    }

    @Test
    void tokensOfOthersAreForAdminsToSee() {
        Map<String, List<String>> subject =
                Map.of("X-Subject-Token", List.of(cinder.tokenOf("alt", "alt")));
        assertThat(cinder.send("GET", TOKENS, "", cinder.token(), subject).line())
                .isEqualTo(
                        "403 {\"error\":{\"code\":403,\"message\":\"You are not authorized to"
                                + " perform the requested action: identity:validate_token.\","
                                + "\"title\":\"Forbidden\"}}");
        String admin = cinder.tokenOf("admin", "admin");
        assertThat(cinder.send("GET", TOKENS, "", admin, subject).at("/token/user/name"))
                .isEqualTo("alt");
    }

    @Test
    void tokenThatRanOutIsToldApartOnEvs() {
        evs.clock().pass(Duration.ofHours(24));
        assertThat(evs.get("/volumes").at("/error_code")).isEqualTo("APIG.0307");
        assertThat(evs.send("GET", disks(), "", "junk").at("/error_code")).isEqualTo("APIG.0301");
    }

    @Test
    void tokenEndsWithTheRoleItStandsFor() {
        String demo = "0de3b1a5d00d4cafe0b0a1c2d3e4f506";
        evs.world().directory().remove(new Grant(demo, TestCloud.PROJECT, Role.MEMBER));
        assertThat(evs.get("/volumes").status()).isEqualTo(401);
    }

    private static String disks() {
        return "/v3/" + TestCloud.PROJECT + "/volumes";
    }

    private static Reply issue(TestCloud cloud, String identity, String scope, String token) {
        String more = scope.isEmpty() ? "" : ", \"scope\": " + scope;
        return cloud.send(
                "POST", TOKENS, "{\"auth\": {\"identity\": " + identity + more + "}}", token);
    }

    private static String demo() {
        return """
        {"methods": ["password"], "password": {"user":
          {"name": "demo", "domain": {"name": "Default"}, "password": "demo"}}}
        """;
    }

    private static String mfa(String code) {
        return """
        {"methods": ["password", "totp"],
         "password": {"user": {"name": "mfa", "domain": {"name": "Default"}, "password": "mfa"}},
         "totp": {"user": {"name": "mfa", "domain": {"name": "Default"}, "passcode": "%s"}}}
        """
                .formatted(code);
    }

    private static String credential(String credential) {
        return "{\"methods\": [\"application_credential\"], \"application_credential\": "
                + credential
                + "}";
    }

    private static String agency(String fields) {
        return "{\"methods\": [\"assume_role\"], \"assume_role\": {" + fields + "}}";
    }

    private static String project(String name) {
        return "{\"project\": {\"name\": \"" + name + "\", \"domain\": {\"name\": \"Default\"}}}";
    }
}
