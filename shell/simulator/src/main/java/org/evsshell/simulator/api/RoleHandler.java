package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.identity.Account;
import org.evsshell.simulator.identity.Grant;
import org.evsshell.simulator.identity.Role;

import java.util.Arrays;
import java.util.List;

/** Roles, who has them where, and accounts, for admins. */
final class RoleHandler {
    private RoleHandler() {}

    static SimAnswer list(Call call) {
        String name = call.query().get("name").orElse("");
        List<Role> rows =
                Arrays.stream(Role.values())
                        .filter(each -> name.isEmpty() || each.word().equals(name))
                        .toList();
        return many(call, rows);
    }

    static SimAnswer show(Call call) {
        IdentityJson form = new IdentityJson(call);
        return form.one(200, "role", role(call.parameter("role")), form::role);
    }

    static SimAnswer assigned(Call call) {
        Grant asked = grant(call, Role.READER);
        List<Role> rows =
                call.world().directory().grants().stream()
                        .filter(
                                each ->
                                        each.userId().equals(asked.userId())
                                                && each.placeId().equals(asked.placeId()))
                        .map(Grant::role)
                        .toList();
        return many(call, rows);
    }

    static SimAnswer assign(Call call) {
        call.world().directory().put(grant(call, role(call.parameter("role"))));
        return SimAnswer.empty(204);
    }

    static SimAnswer check(Call call) {
        find(call);
        return SimAnswer.empty(204);
    }

    static SimAnswer unassign(Call call) {
        call.world().directory().remove(find(call));
        return SimAnswer.empty(204);
    }

    private static Grant find(Call call) {
        Grant grant = grant(call, role(call.parameter("role")));
        if (!call.world().directory().grants().contains(grant)) {
            throw Refusal.of(
                    404, null, "Could not find role assignment: " + grant.role().id() + ".");
        }
        return grant;
    }

    /** The grant a path speaks of, in a project or in an account. */
    private static Grant grant(Call call, Role role) {
        String project = call.parameters().get("place");
        String place =
                project == null ? account(call).id() : ProjectHandler.project(call, project).id();
        return new Grant(UserHandler.user(call).id(), place, role);
    }

    private static Role role(String id) {
        return Role.find(id)
                .filter(each -> each.id().equals(id))
                .orElseThrow(() -> Refusal.of(404, null, "Could not find role: " + id + "."));
    }

    static SimAnswer listAccounts(Call call) {
        String name = call.query().get("name").orElse("");
        List<Account> rows =
                call.world().directory().accounts().stream()
                        .filter(each -> name.isEmpty() || each.name().equals(name))
                        .toList();
        IdentityJson form = new IdentityJson(call);
        return form.many("domains", rows, form::account);
    }

    static SimAnswer showAccount(Call call) {
        boolean own = call.parameter("domain").equals(IdentityBodies.ownAccount(call));
        if (!own && !call.isAdmin()) {
            throw Permissions.refusal(call, "identity:get_domain");
        }
        IdentityJson form = new IdentityJson(call);
        return form.one(200, "domain", account(call), form::account);
    }

    private static Account account(Call call) {
        String id = call.parameter("domain");
        return call.world()
                .directory()
                .account(id)
                .orElseThrow(() -> Refusal.of(404, null, "Could not find domain: " + id + "."));
    }

    private static SimAnswer many(Call call, List<Role> rows) {
        IdentityJson form = new IdentityJson(call);
        return form.many("roles", rows, form::role);
    }
}
