package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.identity.ApplicationCredential;
import org.evsshell.simulator.identity.Role;
import org.evsshell.simulator.identity.User;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Application credentials, made by their users for the project of the token (Keystone 22). */
final class CredentialHandler {
    private CredentialHandler() {}

    static SimAnswer list(Call call) {
        User user = owner(call, "identity:list_application_credentials");
        String name = call.query().get("name").orElse("");
        List<ApplicationCredential> rows =
                call.world().directory().credentials().stream()
                        .filter(each -> each.userId().equals(user.id()))
                        .filter(each -> name.isEmpty() || each.name().equals(name))
                        .toList();
        IdentityJson form = new IdentityJson(call);
        return form.many(
                "application_credentials", rows, (json, row) -> write(json, form, row, null));
    }

    static SimAnswer show(Call call) {
        User user = owner(call, "identity:get_application_credential");
        return answer(call, 200, find(call, user), null);
    }

    static SimAnswer create(Call call) {
        if (call.token().caller().credentialId() != null) {
            throw Permissions.refusal(
                    call,
                    "Using method 'application_credential' is not allowed for managing additional"
                            + " application credentials.");
        }
        User user = owner(call, "identity:create_application_credential");
        JsonNode wanted = IdentityBodies.object(call.json(), "application_credential");
        String name = IdentityBodies.name(wanted);
        String projectId = call.token().projectId();
        if (!user.id().equals(call.token().userId()) || projectId == null) {
            throw Permissions.refusal(call, "identity:create_application_credential");
        }
        boolean taken =
                call.world().directory().credentials().stream()
                        .anyMatch(
                                each ->
                                        each.userId().equals(user.id())
                                                && each.name().equals(name));
        if (taken) {
            throw IdentityBodies.conflict(
                    "application_credential", "Duplicate entry found with name " + name);
        }
        String made = IdentityBodies.newId(call) + IdentityBodies.newId(call);
        ApplicationCredential credential =
                new ApplicationCredential(
                        IdentityBodies.newId(call),
                        name,
                        wanted.path("secret").asString(made),
                        user.id(),
                        projectId,
                        roles(call, wanted.path("roles")),
                        end(wanted.path("expires_at")));
        call.world().directory().put(credential);
        return answer(call, 201, credential, credential.secret());
    }

    static SimAnswer delete(Call call) {
        User user = owner(call, "identity:delete_application_credential");
        call.world().directory().removeCredential(find(call, user).id());
        return SimAnswer.empty(204);
    }

    private static User owner(Call call, String policy) {
        if (!call.parameter("id").equals(call.token().userId()) && !call.isAdmin()) {
            throw Permissions.refusal(call, policy);
        }
        return UserHandler.user(call);
    }

    private static ApplicationCredential find(Call call, User user) {
        String id = call.parameter("credential");
        return call.world()
                .directory()
                .credential(id)
                .filter(each -> each.userId().equals(user.id()))
                .orElseThrow(() -> missing(id));
    }

    static Refusal missing(String id) {
        return Refusal.of(404, null, "Could not find Application Credential: " + id + ".");
    }

    /** Those asked for, else all the caller has. */
    private static Set<Role> roles(Call call, JsonNode wanted) {
        Set<Role> own = call.roles();
        if (wanted.isEmpty()) {
            return own;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (JsonNode each : wanted) {
            String key = each.path(each.has("id") ? "id" : "name").asString("");
            Role role =
                    Role.find(key)
                            .filter(own::contains)
                            .orElseThrow(
                                    () ->
                                            Refusal.badRequest(
                                                    "Invalid application credential: Cannot create"
                                                            + " an application credential with"
                                                            + " unassigned role"));
            roles.add(role);
        }
        return roles;
    }

    private static @Nullable Instant end(JsonNode node) {
        String text = node.asString("");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.replace("Z", "")).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException malformed) {
            throw Refusal.badRequest("'" + text + "' is not a 'date-time'");
        }
    }

    private static SimAnswer answer(
            Call call, int status, ApplicationCredential row, @Nullable String secret) {
        IdentityJson form = new IdentityJson(call);
        return form.one(
                status,
                "application_credential",
                row,
                (json, each) -> write(json, form, each, secret));
    }

    private static void write(
            JsonGenerator json,
            IdentityJson form,
            ApplicationCredential row,
            @Nullable String secret) {
        Instant end = row.expiresAt();
        json.writeStringProperty("id", row.id());
        json.writeStringProperty("name", row.name());
        json.writeNullProperty("description");
        json.writeStringProperty("user_id", row.userId());
        json.writeStringProperty("project_id", row.projectId());
        json.writeNullProperty("system");
        Json.time(json, "expires_at", end);
        json.writeNullProperty("unrestricted");
        json.writeArrayPropertyStart("roles");
        for (Role role : row.roles()) {
            json.writeStartObject();
            IdentityJson.roleFields(json, role);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (secret != null) {
            json.writeStringProperty("secret", secret);
        }
        form.writeSelf(json, "/application_credentials/" + row.id());
    }
}
