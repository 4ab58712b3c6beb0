package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.identity.Scope;
import org.evsshell.simulator.identity.Token;

import tools.jackson.databind.JsonNode;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** Issuing, showing and revoking tokens (Keystone 22, observed 2026-11-23; IAM API reference). */
final class TokenHandler {
    private static final int REQUEST_PREFIX = "req-".length();

    private TokenHandler() {}

    static SimAnswer issue(Call call) {
        JsonNode auth = call.json().path("auth");
        JsonNode identity = auth.path("identity");
        if (!identity.isObject()) {
            throw Refusal.badRequest("'identity' is a required property");
        }
        Login login = new Login(call);
        Login.Subject subject = login.subject(identity);
        Scope scope = new ScopeChoice(login).of(auth.path("scope"), subject);
        Token token =
                new Token(
                        subject.caller(),
                        scope,
                        call.now(),
                        subject.expiresAt(),
                        subject.methods(),
                        auditId(call));
        return answer(call, token, 201);
    }

    static SimAnswer show(Call call) {
        return answer(call, subject(call, "identity:validate_token"), 200);
    }

    static SimAnswer check(Call call) {
        subject(call, "identity:check_token");
        return SimAnswer.empty(200);
    }

    static SimAnswer revoke(Call call) {
        Token token = subject(call, "identity:revoke_token");
        call.world().directory().revoke(token.auditId(), token.expiresAt(), call.now());
        return SimAnswer.empty(204);
    }

    /** The token a call is about: the caller's own or, for an admin, anybody's. */
    private static Token subject(Call call, String policy) {
        String text =
                call.request().header("X-Subject-Token").orElseThrow(() -> noSubject(call, policy));
        Token token =
                Authenticator.tokens(call.world())
                        .read(text, call.now())
                        .orElseThrow(TokenHandler::unknownToken);
        if (!token.caller().equals(call.token().caller()) && !call.isAdmin()) {
            throw Permissions.refusal(call, policy);
        }
        return token;
    }

    private static Refusal noSubject(Call call, String policy) {
        return call.dialect() == Dialect.EVS
                ? Refusal.of(400, "IAM.0009", "X-Subject-Token is missing.")
                : Permissions.refusal(call, policy);
    }

    static Refusal unknownToken() {
        return Refusal.of(404, null, "Could not recognize Fernet token");
    }

    private static SimAnswer answer(Call call, Token token, int status) {
        boolean listed = !call.query().values().containsKey("nocatalog");
        byte[] body =
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("token");
                            new TokenJson(json, call).write(token);
                            if (listed && !token.scope().equals(Scope.NONE)) {
                                new Catalogue(call, token.projectId()).write(json);
                            }
                            json.writeEndObject();
                        });
        return SimAnswer.json(status, body)
                .with("X-Subject-Token", Authenticator.tokens(call.world()).write(token));
    }

    /** A UUID in Keystone's short form: that of the request, of which there is no other. */
    private static String auditId(Call call) {
        UUID request = UUID.fromString(call.requestId().substring(REQUEST_PREFIX));
        byte[] bytes =
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(request.getMostSignificantBits())
                        .putLong(request.getLeastSignificantBits())
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
