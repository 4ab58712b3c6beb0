package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.identity.Caller;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.identity.User;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

/** Users as resources of their own: everybody sees themselves, admins see and make others. */
final class UserHandler {
    private UserHandler() {}

    static SimAnswer list(Call call) {
        List<User> rows =
                call.world().directory().users().stream()
                        .filter(each -> is(call, "name", each.name()))
                        .filter(each -> is(call, "domain_id", each.accountId()))
                        .toList();
        IdentityJson form = new IdentityJson(call);
        return form.many("users", rows, form::user);
    }

    private static boolean is(Call call, String key, String value) {
        return call.query().get(key).filter(wanted -> !wanted.equals(value)).isEmpty();
    }

    static SimAnswer show(Call call) {
        demandSelf(call, "identity:get_user");
        return one(call, 200, user(call));
    }

    /** The projects a user may enter. */
    static SimAnswer projects(Call call) {
        demandSelf(call, "identity:list_user_projects");
        User user = user(call);
        IdentityJson form = new IdentityJson(call);
        return form.many(
                "projects",
                Authenticator.rights(call.world()).projects(Caller.user(user.id())),
                form::project);
    }

    private static void demandSelf(Call call, String policy) {
        if (!call.parameter("id").equals(call.token().userId()) && !call.isAdmin()) {
            throw Permissions.refusal(call, policy);
        }
    }

    static SimAnswer create(Call call) {
        JsonNode wanted = IdentityBodies.object(call.json(), "user");
        String name = IdentityBodies.name(wanted);
        String accountId = wanted.path("domain_id").asString(IdentityBodies.ownAccount(call));
        Directory directory = call.world().directory();
        if (directory.userNamed(name, accountId).isPresent()) {
            throw conflict(name, accountId);
        }
        User user =
                new User(
                        IdentityBodies.newId(call),
                        name,
                        wanted.path("password").asString(""),
                        accountId,
                        text(wanted, "default_project_id", null),
                        text(wanted, "email", null),
                        null,
                        wanted.path("enabled").asBoolean(true));
        directory.put(user);
        return one(call, 201, user);
    }

    static SimAnswer update(Call call) {
        User old = user(call);
        JsonNode wanted = IdentityBodies.object(call.json(), "user");
        User changed =
                new User(
                        old.id(),
                        wanted.path("name").asString(old.name()),
                        wanted.path("password").asString(old.password()),
                        old.accountId(),
                        text(wanted, "default_project_id", old.projectId()),
                        text(wanted, "email", old.email()),
                        old.passcodeKey(),
                        wanted.path("enabled").asBoolean(old.enabled()));
        Optional<User> other = call.world().directory().userNamed(changed.name(), old.accountId());
        if (other.isPresent() && !other.get().id().equals(old.id())) {
            throw conflict(changed.name(), old.accountId());
        }
        call.world().directory().put(changed);
        return one(call, 200, changed);
    }

    private static Refusal conflict(String name, String accountId) {
        return IdentityBodies.conflict(
                "user", "Duplicate entry found with name " + name + " at domain ID " + accountId);
    }

    static SimAnswer delete(Call call) {
        call.world().directory().removeUser(user(call).id());
        return SimAnswer.empty(204);
    }

    /** The user in the path. */
    static User user(Call call) {
        String id = call.parameter("id");
        return call.world()
                .directory()
                .user(id)
                .orElseThrow(() -> Refusal.of(404, null, "Could not find user: " + id + "."));
    }

    private static @Nullable String text(JsonNode node, String key, @Nullable String otherwise) {
        JsonNode value = node.path(key);
        return value.isString() ? value.stringValue() : otherwise;
    }

    private static SimAnswer one(Call call, int status, User user) {
        IdentityJson form = new IdentityJson(call);
        return form.one(status, "user", user, form::user);
    }
}
