package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.exchange.SimAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;

/** What readers, members and admins may do, and that projects see nothing of each other. */
class PermissionsTest {

    /** A route in a dialect that has it. */
    record Case(Dialect dialect, Route route) {
        @Override
        public String toString() {
            return dialect + " " + route.method() + " " + route.template();
        }

        String path(String project) {
            return route.template()
                    .replace("{project}", project)
                    .replaceAll("\\{[^}]*\\}", TestCloud.NOBODY);
        }
    }

    static List<Case> routesInProjects() {
        List<Case> cases = new ArrayList<>();
        for (Route route : Routes.all()) {
            if (route.template().contains("{project}")) {
                route.dialects().stream()
                        .map(dialect -> new Case(dialect, route))
                        .forEach(cases::add);
            }
        }
        return cases;
    }

    static List<Case> changes() {
        return routesInProjects().stream()
                .filter(each -> each.route().access().need() == Access.Need.CHANGE)
                .toList();
    }

    static List<Case> adminRoutes() {
        return routesInProjects().stream()
                .filter(each -> each.route().access().need() == Access.Need.ADMIN)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void readerIsRefusedEveryChange(Case each) {
        TestCloud cloud = TestCloud.empty(each.dialect());
        String reader = cloud.tokenOf("reader", "demo");
        long before = cloud.world().changes();
        Reply reply = cloud.send(each.route().method(), each.path(TestCloud.PROJECT), "{}", reader);
        assertThat(reply.status()).isEqualTo(403);
        if (each.route().family() == Family.NATIVE) {
            assertThat(reply.at("/error/code")).isEqualTo("EVS.2056");
        } else {
            assertThat(reply.at("/forbidden/message"))
                    .matches("Policy doesn't allow [a-z_:]+ to be performed\\.");
        }
        assertThat(cloud.world().changes()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("routesInProjects")
    void projectOfThePathMustBeThatOfTheToken(Case each) {
        TestCloud cloud = TestCloud.empty(each.dialect());
        Reply reply =
                cloud.send(
                        each.route().method(),
                        each.path(TestCloud.ALT_PROJECT),
                        "{}",
                        cloud.token());
        assertThat(reply.status()).isEqualTo(400);
        if (each.route().family() == Family.NATIVE) {
            assertThat(reply.at("/error/code")).isEqualTo("Common.0018");
        } else {
            assertThat(reply.at("/badRequest/message")).isEqualTo("Malformed request url");
        }
    }

    static List<Case> routesToResources() {
        return routesInProjects().stream()
                .filter(each -> each.route().template().matches(".*\\{(disk|snapshot)}.*"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("routesToResources")
    void whatIsInAnotherProjectIsNotThere(Case each) {
        TestCloud cloud = TestCloud.demo(each.dialect());
        String alt = cloud.tokenOf("alt", "alt");
        String disk = cloud.world().disks(TestCloud.ALT_PROJECT).first().id();
        String snapshot =
                cloud.send(
                                "POST",
                                "/v3/" + TestCloud.ALT_PROJECT + "/snapshots",
                                "{\"snapshot\": {\"force\": true, \"volume_id\": \""
                                        + disk
                                        + "\"}}",
                                alt)
                        .at("/snapshot/id");
        cloud.settle();
        String path =
                each.route()
                        .template()
                        .replace("{project}", TestCloud.PROJECT)
                        .replace("{disk}", disk)
                        .replace("{snapshot}", snapshot)
                        .replaceAll("\\{[^}]*\\}", TestCloud.NOBODY);
        long before = cloud.world().changes();

        Reply reply = cloud.send(each.route().method(), path, "{}", cloud.token());

        assertThat(reply.status()).isBetween(400, 499);
        assertThat(cloud.world().changes()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void readerMayLook(Dialect dialect) {
        TestCloud cloud = TestCloud.demo(dialect);
        String reader = cloud.tokenOf("reader", "demo");
        Reply list = cloud.send("GET", "/v3/" + TestCloud.PROJECT + "/volumes", "", reader);
        assertThat(list.json().get("volumes")).hasSize(25);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /volumes, {}, volume:create",
        "DELETE, /snapshots/x, {}, volume:delete_snapshot",
        "POST, /volumes/x/action, {\"os-extend\": 1}, volume:extend",
        "POST, /volumes/x/action, {\"revert\": 1}, volume:revert_to_snapshot",
        "POST, /volumes/x/action, nonsense, volume:update"
    })
    void refusalNamesThePolicyAsCinderDoes(String method, String path, String body, String name) {
        TestCloud cloud = TestCloud.empty(Dialect.CINDER);
        Reply reply =
                cloud.send(
                        method,
                        "/v3/" + TestCloud.PROJECT + path,
                        body,
                        cloud.tokenOf("reader", "demo"));
        assertThat(reply.line())
                .isEqualTo(
                        "403 {\"forbidden\":{\"code\":403,\"message\":\"Policy doesn't allow "
                                + name
                                + " to be performed.\"}}");
    }

    @Test
    void routeForAdminsRefusesMembersInCindersWords() {
        Route route =
                new RouteList("test")
                        .cinder("CreateType", "POST /types", call -> SimAnswer.empty(200))
                        .admin("volume_extension:type_create")
                        .cinder("ListThings", "POST /things", call -> SimAnswer.empty(200))
                        .reading()
                        .all()
                        .getFirst();
        assertThat(route.access())
                .isEqualTo(new Access(Access.Need.ADMIN, "volume_extension:type_create"));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void memberIsRefusedWhatAdminsMay(Dialect dialect) {
        TestCloud cloud = TestCloud.empty(dialect);
        for (Case each : adminRoutes()) {
            if (each.dialect() != dialect) {
                continue;
            }
            String path = each.path(TestCloud.PROJECT);
            String method = each.route().method();
            assertThat(cloud.send(method, path, "{}", cloud.token()).status())
                    .as(each.toString())
                    .isEqualTo(403);
            assertThat(cloud.send(method, path, "{}", cloud.tokenOf("admin", "demo")).status())
                    .as(each.toString())
                    .isNotEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void partOfAProjectIsAProjectOfItsOwn(Dialect dialect) {
        TestCloud cloud = TestCloud.demo(dialect);
        String team = cloud.tokenOf("demo", "demo_team");
        String project = "d3e0c0de5a1e4f0ba5e1d15c7ea30001";
        assertThat(cloud.send("GET", "/v3/" + project + "/volumes", "", team).json().get("volumes"))
                .isEmpty();
        String disk = cloud.world().disks(TestCloud.PROJECT).first().id();
        assertThat(cloud.send("GET", "/v3/" + project + "/volumes/" + disk, "", team).status())
                .isEqualTo(404);
    }
}
