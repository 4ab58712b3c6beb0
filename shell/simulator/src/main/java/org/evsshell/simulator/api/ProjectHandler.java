package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.identity.Project;
import org.evsshell.simulator.identity.Scope;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Projects as resources of their own: found by anybody who may enter them, made by admins. */
final class ProjectHandler {
    private ProjectHandler() {}

    /** Keystone shows all to admins and refuses others; IAM shows everybody their own. */
    static SimAnswer list(Call call) {
        boolean admin = call.isAdmin();
        if (!admin && call.dialect() == Dialect.CINDER) {
            throw Permissions.refusal(call, "identity:list_projects");
        }
        List<Project> rows =
                call.world().directory().projects().stream()
                        .filter(each -> admin || isOpen(call, each))
                        .filter(each -> fits(call, each))
                        .toList();
        IdentityJson form = new IdentityJson(call);
        return form.many("projects", page(call, rows), form::project);
    }

    private static boolean fits(Call call, Project project) {
        return is(call, "name", project.name())
                && is(call, "domain_id", project.accountId())
                && is(call, "parent_id", project.parentId())
                && is(call, "enabled", Boolean.toString(project.enabled()))
                && is(call, "is_domain", "false");
    }

    private static boolean is(Call call, String key, String value) {
        Optional<String> wanted = call.query().get(key);
        return wanted.isEmpty()
                || wanted.get().equals(value)
                || wanted.get().toLowerCase(Locale.ROOT).equals(value);
    }

    /** IAM API reference, querying project information: page and per_page go together. */
    private static List<Project> page(Call call, List<Project> rows) {
        int page = number(call, "page");
        int size = number(call, "per_page");
        if (page < 1 || size < 1) {
            return rows;
        }
        int from = (int) Math.min((page - 1L) * size, rows.size());
        return rows.subList(from, Math.min(from + size, rows.size()));
    }

    private static int number(Call call, String key) {
        String text = call.query().get(key).orElse("0");
        if (!text.matches("\\d{1,6}")) {
            throw Refusal.of(400, "IAM.0011", key + " must be a number.");
        }
        return Integer.parseInt(text);
    }

    static SimAnswer show(Call call) {
        String id = call.parameter("id");
        Optional<Project> project = call.world().directory().project(id);
        boolean admin = call.isAdmin();
        // Whether a project exists is told only to those who may see it.
        if (!admin && project.filter(each -> isOpen(call, each)).isEmpty()) {
            throw Permissions.refusal(call, "identity:get_project");
        }
        return one(call, 200, project.orElseThrow(() -> missing(id)));
    }

    private static boolean isOpen(Call call, Project project) {
        return Authenticator.rights(call.world())
                .isOpen(call.token().caller(), Scope.project(project.id()));
    }

    static SimAnswer create(Call call) {
        JsonNode wanted = IdentityBodies.object(call.json(), "project");
        String name = IdentityBodies.name(wanted);
        String accountId = wanted.path("domain_id").asString(IdentityBodies.ownAccount(call));
        Directory directory = call.world().directory();
        Optional<Project> taken = directory.projectNamed(name, accountId);
        if (taken.isPresent()) {
            throw conflict(taken.get());
        }
        Project project =
                new Project(
                        IdentityBodies.newId(call),
                        name,
                        accountId,
                        wanted.path("parent_id").asString(accountId),
                        wanted.path("description").asString(""),
                        wanted.path("enabled").asBoolean(true));
        directory.put(project);
        return one(call, 201, project);
    }

    static SimAnswer update(Call call) {
        Project old = project(call, call.parameter("id"));
        JsonNode wanted = IdentityBodies.object(call.json(), "project");
        Project changed =
                new Project(
                        old.id(),
                        wanted.path("name").asString(old.name()),
                        old.accountId(),
                        old.parentId(),
                        wanted.path("description").asString(old.description()),
                        wanted.path("enabled").asBoolean(old.enabled()));
        Optional<Project> taken =
                call.world()
                        .directory()
                        .projectNamed(changed.name(), old.accountId())
                        .filter(each -> !each.id().equals(old.id()));
        if (taken.isPresent()) {
            throw conflict(taken.get());
        }
        call.world().directory().put(changed);
        return one(call, 200, changed);
    }

    private static Refusal conflict(Project taken) {
        return IdentityBodies.conflict(
                "project",
                "it is not permitted to have two projects with either the same name or same id in"
                        + " the same domain: name is "
                        + taken.name()
                        + ", project id "
                        + taken.id());
    }

    /** As in Keystone, what other services have of the project stays where it is. */
    static SimAnswer delete(Call call) {
        call.world().directory().removeProject(project(call, call.parameter("id")).id());
        return SimAnswer.empty(204);
    }

    static Project project(Call call, String id) {
        return call.world().directory().project(id).orElseThrow(() -> missing(id));
    }

    private static Refusal missing(String id) {
        return Refusal.of(404, null, "Could not find project: " + id + ".");
    }

    private static SimAnswer one(Call call, int status, Project project) {
        IdentityJson form = new IdentityJson(call);
        return form.one(status, "project", project, form::project);
    }
}
