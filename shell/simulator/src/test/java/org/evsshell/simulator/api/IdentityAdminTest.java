package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keystone's calls about projects, users and roles (Keystone 22). */
class IdentityAdminTest {
    private static final String V3 = "/identity/v3";
    private static final String MEMBER = "11bb29a27f4b406e976430ba23cdf613";

    private final TestCloud cloud = TestCloud.empty(Dialect.CINDER);
    private final String admin = cloud.tokenOf("admin", "admin");

    @Test
    void adminMakesAProjectWithAUserWhoMayWorkThereUntilBothGo() {
        String project = post("/projects", "{\"project\": {\"name\": \"new\"}}").at("/project/id");
        String user =
                post(
                                "/users",
                                """
                                {"user": {"name": "new", "password": "secret",
                                 "email": "new@example.org", "domain_id": "default"}}
                                """)
                        .at("/user/id");
        String role = "/projects/" + project + "/users/" + user + "/roles";
        assertThat(login().status()).isEqualTo(401);
        assertThat(call("PUT", role + "/" + MEMBER, "").status()).isEqualTo(204);
        assertThat(call("HEAD", role + "/" + MEMBER, "").status()).isEqualTo(204);
        assertThat(call("GET", role, "").at("/roles/0/name")).isEqualTo("member");

        Reply login = login();
        assertThat(login.status()).isEqualTo(201);
        String token = login.header("X-Subject-Token");
        String disks = "/v3/" + project + "/volumes";
        assertThat(cloud.send("GET", disks, "", token).status()).isEqualTo(200);

        assertThat(call("DELETE", role + "/" + MEMBER, "").status()).isEqualTo(204);
        assertThat(cloud.send("GET", disks, "", token).status()).isEqualTo(401);
        assertThat(call("DELETE", "/users/" + user, "").status()).isEqualTo(204);
        assertThat(call("DELETE", "/projects/" + project, "").status()).isEqualTo(204);
        assertThat(call("GET", "/users/" + user, "").line())
                .isEqualTo(
                        "404 {\"error\":{\"code\":404,\"message\":\"Could not find user: "
                                + user
                                + ".\",\"title\":\"Not Found\"}}");
    }

    @Test
    void usersAndProjectsChange() {
        String alt = cloud.login("alt", "alt").at("/token/user/id");
        assertThat(call("PATCH", "/users/" + alt, "{\"user\": {\"password\": \"other\"}}").status())
                .isEqualTo(200);
        assertThat(cloud.login("alt", "alt").status()).isEqualTo(401);
        call("PATCH", "/users/" + alt, "{\"user\": {\"password\": \"alt\", \"enabled\": false}}");
        assertThat(cloud.login("alt", "alt").status()).isEqualTo(401);
        String path = "/projects/" + TestCloud.PROJECT;
        Reply shut = call("PATCH", path, "{\"project\": {\"enabled\": false}}");
        assertThat(shut.json().at("/project/enabled").asBoolean()).isFalse();
        assertThat(cloud.get("/volumes").status()).isEqualTo(401);
    }

    @Test
    void namesAreTakenOnce() {
        assertThat(post("/projects", "{\"project\": {\"name\": \"demo\"}}").line())
                .isEqualTo(
                        "409 {\"error\":{\"code\":409,\"message\":\"Conflict occurred attempting to"
                                + " store project - it is not permitted to have two projects with"
                                + " either the same name or same id in the same domain: name is"
                                + " demo, project id d3e0c0de5a1e4f0ba5e1d15c5a11ab1e.\","
                                + "\"title\":\"Conflict\"}}");
        assertThat(post("/users", "{\"user\": {\"name\": \"demo\"}}").at("/error/message"))
                .isEqualTo(
                        "Conflict occurred attempting to store user - Duplicate entry found with"
                                + " name demo at domain ID default.");
        assertThat(call("PATCH", "/projects/" + TestCloud.PROJECT, named("project")).status())
                .isEqualTo(409);
        String user = cloud.login("demo", "demo").at("/token/user/id");
        assertThat(call("PATCH", "/users/" + user, named("user")).status()).isEqualTo(409);
        assertThat(post("/users", "{\"user\": {}}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/projects?name=alt, /projects/0/id, a17e0c0de5a1e4f0ba5e1d15c0ffee42",
        "/projects?parent_id=d3e0c0de5a1e4f0ba5e1d15c5a11ab1e, /projects/0/name, demo_team",
        "/projects?domain_id=b0a7d3c1e2f34a5b8c9d0e1f2a3b4c5d, /projects/0/name, partner",
        "/projects?page=2&per_page=2, /projects/0/name, demo_team",
        "/users?name=demo, /users/0/default_project_id, d3e0c0de5a1e4f0ba5e1d15c5a11ab1e",
        "/roles?name=member, /roles/0/id, 11bb29a27f4b406e976430ba23cdf613",
        "/roles/11bb29a27f4b406e976430ba23cdf613, /role/name, member",
        "/domains?name=Default, /domains/0/id, default",
        "/domains/default, /domain/name, Default",
        "/regions, /regions/0/id, eu-de"
    })
    void adminFinds(String path, String pointer, String value) {
        assertThat(call("GET", path, "").at(pointer)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /projects, identity:list_projects",
        "GET, /projects/a17e0c0de5a1e4f0ba5e1d15c0ffee42, identity:get_project",
        "GET, /projects/none, identity:get_project",
        "POST, /projects, identity:create_project",
        "GET, /users, identity:list_users",
        "GET, /users/none, identity:get_user",
        "DELETE, /users/none, identity:delete_user",
        "GET, /roles, identity:list_roles",
        "GET, /domains, identity:list_domains",
        "PUT, /projects/a/users/b/roles/c, identity:create_grant"
    })
    void memberIsRefused(String method, String path, String policy) {
        assertThat(cloud.send(method, V3 + path, "{}", cloud.token()).line())
                .isEqualTo(
                        "403 {\"error\":{\"code\":403,\"message\":\"You are not authorized to"
                                + " perform the requested action: "
                                + policy
                                + ".\",\"title\":\"Forbidden\"}}");
    }

    @Test
    void memberSeesThemselvesAndTheirProjects() {
        String self = "/users/" + cloud.login("demo", "demo").at("/token/user/id");
        assertThat(own(self).at("/user/name")).isEqualTo("demo");
        assertThat(own(self + "/projects").json().get("projects")).hasSize(2);
        assertThat(own("/projects/" + TestCloud.PROJECT).at("/project/name")).isEqualTo("demo");
        assertThat(own("/domains/default").at("/domain/name")).isEqualTo("Default");
        assertThat(own("/auth/domains").json().get("domains")).isEmpty();
    }

    @Test
    void iamShowsEverybodyTheirOwnProjects() {
        TestCloud evs = TestCloud.empty(Dialect.EVS);
        Reply found = evs.send("GET", V3 + "/projects?name=demo_team", "", evs.token());
        assertThat(found.json().get("projects")).hasSize(1);
        assertThat(
                        evs.send("GET", V3 + "/projects?name=alt", "", evs.token())
                                .json()
                                .get("projects"))
                .isEmpty();
        assertThat(evs.send("GET", V3 + "/auth/domains", "", evs.token()).at("/domains/0/id"))
                .isEqualTo("default");
        assertThat(evs.send("GET", V3 + "/regions", "", evs.token()).at("/regions/0/type"))
                .isEqualTo("public");
    }

    private static String named(String kind) {
        return "{\"" + kind + "\": {\"name\": \"alt\"}}";
    }

    @Test
    void assignmentsAreListedWithAndWithoutNames() {
        String alt = cloud.login("alt", "alt").at("/token/user/id");
        Reply bare = call("GET", "/role_assignments?user.id=" + alt, "");
        assertThat(bare.json().get("role_assignments")).hasSize(1);
        assertThat(bare.at("/role_assignments/0/scope/project/id"))
                .isEqualTo(TestCloud.ALT_PROJECT);
        assertThat(bare.json().at("/role_assignments/0/user").has("name")).isFalse();
        Reply named =
                call(
                        "GET",
                        "/role_assignments?include_names=true&scope.domain.id=default&role.id="
                                + "6941615b4fea4b188ce9d46656401264",
                        "");
        assertThat(named.at("/role_assignments/0/user/name")).isEqualTo("admin");
        assertThat(named.at("/role_assignments/0/scope/domain/name")).isEqualTo("Default");
        assertThat(named.at("/role_assignments/0/role/name")).isEqualTo("admin");
    }

    @Test
    void userMakesAnApplicationCredentialAndTakesItBack() {
        String path =
                "/users/"
                        + cloud.login("demo", "demo").at("/token/user/id")
                        + "/application_credentials";
        String wanted =
                """
                {"application_credential": {"name": "robot", "roles": [{"name": "reader"}],
                 "expires_at": "2027-01-01T00:00:00.000000Z"}}
                """;
        Reply made = cloud.send("POST", V3 + path, wanted, cloud.token());
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/application_credential/expires_at"))
                .isEqualTo("2027-01-01T00:00:00.000000");
        String id = made.at("/application_credential/id");
        String login =
                """
                {"auth": {"identity": {"methods": ["application_credential"],
                 "application_credential": {"id": "%s", "secret": "%s"}}}}
                """
                        .formatted(id, made.at("/application_credential/secret"));
        Reply robot = cloud.send("POST", V3 + "/auth/tokens", login, "");
        assertThat(robot.at("/token/roles/0/name")).isEqualTo("reader");
        assertThat(cloud.send("POST", V3 + path, wanted, robot.header("X-Subject-Token")).status())
                .isEqualTo(403);
        assertThat(cloud.send("POST", V3 + path, wanted, cloud.token()).status()).isEqualTo(409);
        assertThat(own(path + "?name=robot").json().get("application_credentials")).hasSize(1);
        assertThat(own(path + "/" + id).json().get("application_credential").has("secret"))
                .isFalse();
        assertThat(cloud.send("DELETE", V3 + path + "/" + id, "", cloud.token()).status())
                .isEqualTo(204);
        assertThat(cloud.send("POST", V3 + "/auth/tokens", login, "").line())
                .isEqualTo(
                        "404 {\"error\":{\"code\":404,\"message\":\"Could not find Application"
                                + " Credential: "
                                + id
                                + ".\",\"title\":\"Not Found\"}}");
    }

    @Test
    void applicationCredentialHasNoRoleItsUserLacks() {
        String path =
                "/users/"
                        + cloud.login("demo", "demo").at("/token/user/id")
                        + "/application_credentials";
        String wanted =
                "{\"application_credential\": {\"name\": \"x\", \"roles\": [{\"name\":"
                        + " \"admin\"}]}}";
        assertThat(cloud.send("POST", V3 + path, wanted, cloud.token()).status()).isEqualTo(400);
        assertThat(cloud.send("GET", V3 + path, "", cloud.tokenOf("alt", "alt")).status())
                .isEqualTo(403);
    }

    private Reply login() {
        return cloud.send(
                "POST",
                V3 + "/auth/tokens",
                """
                {"auth": {"identity": {"methods": ["password"], "password": {"user":
                  {"name": "new", "domain": {"name": "Default"}, "password": "secret"}}},
                 "scope": {"project": {"name": "new", "domain": {"name": "Default"}}}}}
                """,
                "");
    }

    private Reply own(String path) {
        return cloud.send("GET", V3 + path, "", cloud.token());
    }

    private Reply post(String path, String body) {
        return call("POST", path, body);
    }

    private Reply call(String method, String path, String body) {
        return cloud.send(method, V3 + path, body, admin);
    }
}
