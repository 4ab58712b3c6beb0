package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Project;
import org.evsshell.simulator.world.Site;
import org.evsshell.simulator.world.User;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Keystone's tokens (Keystone 22, observed 2026-11-23). Simplified: one domain, one project a user,
 * no application credentials, no revocation.
 */
final class IdentityHandler {
    /** IAM: a token lives 24 hours. */
    private static final Duration LIFETIME = Duration.ofHours(24);

    private static final String CLIENT_FAULT =
            " The server could not comply with the request since it is either malformed or"
                    + " otherwise incorrect. The client is assumed to be in error.";

    private IdentityHandler() {}

    static SimAnswer issue(Call call) {
        JsonNode auth = call.json().path("auth");
        JsonNode identity = auth.path("identity");
        if (!identity.isObject()) {
            throw Refusal.badRequest("'identity' is a required property");
        }
        List<String> methods = new ArrayList<>();
        identity.path("methods").forEach(method -> methods.add(method.asString("")));
        Token subject = subject(call, identity, methods);
        String projectId = scope(call, auth.path("scope"), subject);
        Token token =
                new Token(
                        subject.userId(),
                        projectId,
                        call.now(),
                        subject.expiresAt(),
                        subject.methods());
        return answer(call, token, 201);
    }

    /** Who is asking; a token's child lives no longer than the token. */
    private static Token subject(Call call, JsonNode identity, List<String> methods) {
        if (methods.isEmpty()) {
            throw Refusal.unauthenticated();
        }
        for (String method : methods) {
            if (!identity.path(method).isObject()) {
                throw Refusal.badRequest(
                        "Expecting to find " + method + " in identity." + CLIENT_FAULT);
            }
        }
        return switch (methods.getFirst()) {
            case "password" -> byPassword(call, identity.path("password").path("user"));
            case "token" -> byToken(call, identity.path("token").path("id").asString(""));
            default -> throw Refusal.unauthenticated();
        };
    }

    private static Token byPassword(Call call, JsonNode wanted) {
        boolean byId = wanted.has("id");
        if (!byId && !wanted.has("domain")) {
            throw Refusal.badRequest("Expecting to find domain in user." + CLIENT_FAULT);
        }
        if (!byId && !isOurDomain(wanted.path("domain"))) {
            throw Refusal.unauthenticated();
        }
        String key = wanted.path(byId ? "id" : "name").asString("");
        User user =
                call.world().site().users().stream()
                        .filter(each -> key.equals(byId ? each.id() : each.name()))
                        .filter(
                                each ->
                                        each.password()
                                                .equals(wanted.path("password").asString("")))
                        .findFirst()
                        .orElseThrow(Refusal::unauthenticated);
        return new Token(
                user.id(),
                user.projectId(),
                call.now(),
                call.now().plus(LIFETIME),
                List.of("password"));
    }

    private static Token byToken(Call call, String text) {
        Token old =
                new Tokens(call.world().site())
                        .read(text, call.now())
                        .orElseThrow(
                                () -> Refusal.of(404, null, "Could not recognize Fernet token"));
        List<String> methods = new ArrayList<>(List.of("token"));
        old.methods().stream().filter(each -> !each.equals("token")).forEach(methods::add);
        return new Token(old.userId(), old.projectId(), call.now(), old.expiresAt(), methods);
    }

    /** The project asked for; without a scope the user's own; null when none is wanted. */
    private static @Nullable String scope(Call call, JsonNode scope, Token subject) {
        Site site = call.world().site();
        String own = site.user(subject.userId()).map(User::projectId).orElseThrow();
        if (scope.isMissingNode() || scope.isNull()) {
            return subject.projectId();
        }
        if (scope.isString() || scope.has("domain")) {
            return null;
        }
        JsonNode wanted = scope.path("project");
        boolean byId = wanted.has("id");
        if (!byId && wanted.has("domain") && !isOurDomain(wanted.path("domain"))) {
            throw Refusal.unauthenticated();
        }
        String key = wanted.path(byId ? "id" : "name").asString("");
        return site.projects().stream()
                .filter(each -> key.equals(byId ? each.id() : each.name()))
                .map(Project::id)
                .filter(own::equals)
                .findFirst()
                .orElseThrow(Refusal::unauthenticated);
    }

    private static boolean isOurDomain(JsonNode domain) {
        return domain.path("name").asString("").equals(TokenJson.DOMAIN_NAME)
                || domain.path("id").asString("").equals(TokenJson.DOMAIN_ID);
    }

    static SimAnswer show(Call call) {
        String text = call.request().header("X-Subject-Token").orElse("");
        Token token =
                new Tokens(call.world().site())
                        .read(text, call.now())
                        .orElseThrow(
                                () -> Refusal.of(404, null, "Could not recognize Fernet token"));
        return answer(call, token, 200);
    }

    private static SimAnswer answer(Call call, Token token, int status) {
        boolean listed = !call.query().values().containsKey("nocatalog");
        byte[] body =
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("token");
                            TokenJson.write(json, call.world().site(), token);
                            if (token.projectId() != null && listed) {
                                new Catalogue(call, token.projectId()).write(json);
                            }
                            json.writeEndObject();
                        });
        String text = new Tokens(call.world().site()).sign(token);
        return SimAnswer.json(status, body).with("X-Subject-Token", text);
    }

    static SimAnswer catalogue(Call call) {
        String projectId = call.token().projectId();
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            if (projectId == null) {
                                json.writeArrayPropertyStart("catalog");
                                json.writeEndArray();
                            } else {
                                new Catalogue(call, projectId).write(json);
                            }
                            json.writeObjectPropertyStart("links");
                            json.writeStringProperty("self", url(call, "/auth/catalog"));
                            json.writeEndObject();
                        }));
    }

    static SimAnswer projects(Call call) {
        Site site = call.world().site();
        User user = site.user(call.token().userId()).orElseThrow();
        Project project = site.project(user.projectId()).orElseThrow();
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("projects");
                            json.writeStartObject();
                            json.writeStringProperty("id", project.id());
                            json.writeStringProperty("name", project.name());
                            json.writeStringProperty("domain_id", TokenJson.DOMAIN_ID);
                            json.writeStringProperty("description", "");
                            json.writeBooleanProperty("enabled", true);
                            json.writeStringProperty("parent_id", TokenJson.DOMAIN_ID);
                            json.writeBooleanProperty("is_domain", false);
                            json.writeArrayPropertyStart("tags");
                            json.writeEndArray();
                            json.writeObjectPropertyStart("options");
                            json.writeEndObject();
                            json.writeObjectPropertyStart("links");
                            json.writeStringProperty(
                                    "self", url(call, "/projects/" + project.id()));
                            json.writeEndObject();
                            json.writeEndObject();
                            json.writeEndArray();
                            json.writeObjectPropertyStart("links");
                            json.writeNullProperty("next");
                            json.writeStringProperty("self", url(call, "/auth/projects"));
                            json.writeNullProperty("previous");
                            json.writeEndObject();
                        }));
    }

    private static String url(Call call, String path) {
        return call.behaviour().endpoints().identity() + path;
    }
}
