package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.identity.ApplicationCredential;
import org.evsshell.simulator.identity.Caller;
import org.evsshell.simulator.identity.Passcodes;
import org.evsshell.simulator.identity.Scope;
import org.evsshell.simulator.identity.Token;
import org.evsshell.simulator.identity.User;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out who asks for a token, by the methods they name (Keystone 22; IAM API reference, token
 * management). Simplified: wrong passwords lock nobody out, and who lacks only the passcode gets no
 * receipt for the rest.
 */
record Login(Call call) {
    /** IAM: a token lives 24 hours. */
    private static final Duration LIFETIME = Duration.ofHours(24);

    private static final String CLIENT_FAULT =
            " The server could not comply with the request since it is either malformed or"
                    + " otherwise incorrect. The client is assumed to be in error.";

    /**
     * Somebody who proved who they are.
     *
     * @param standard what their token is for when they ask for nothing
     * @param bound whether their token can be for nothing else
     * @param expiresAt a token's child lives no longer than the token
     */
    record Subject(
            Caller caller,
            List<String> methods,
            Scope standard,
            boolean bound,
            Instant expiresAt) {}

    Subject subject(JsonNode identity) {
        List<String> methods = new ArrayList<>();
        identity.path("methods").forEach(method -> methods.add(method.asString("")));
        if (methods.isEmpty()) {
            throw Refusal.unauthenticated();
        }
        for (String method : methods) {
            if (!identity.path(method).isObject()) {
                throw malformed("Expecting to find " + method + " in identity.");
            }
        }
        if (methods.contains("totp") && !methods.contains("password")) {
            throw Refusal.unauthenticated();
        }
        return switch (methods.getFirst()) {
            case "password", "totp" -> byPassword(identity, methods);
            case "token" -> byToken(identity.path("token").path("id").asString(""));
            case "application_credential" -> byCredential(identity.path("application_credential"));
            case "assume_role" -> byAgency(identity.path("assume_role"));
            default -> throw unsupported();
        };
    }

    private static Refusal unsupported() {
        return Refusal.of(401, null, "Attempted to authenticate with an unsupported method.");
    }

    private Subject byPassword(JsonNode identity, List<String> methods) {
        JsonNode wanted = identity.path("password").path("user");
        User user =
                new People(call)
                        .user(wanted)
                        .filter(
                                each ->
                                        each.password()
                                                .equals(wanted.path("password").asString("")))
                        .orElseThrow(Refusal::unauthenticated);
        checkEnabled(user);
        if (methods.contains("totp")) {
            checkPasscode(user, identity.path("totp").path("user"));
        } else if (user.passcodeKey() != null) {
            throw Refusal.unauthenticated();
        }
        String home = user.projectId();
        Scope own = home == null ? Scope.NONE : Scope.project(home);
        boolean enters = Authenticator.rights(call.world()).isOpen(Caller.user(user.id()), own);
        return new Subject(
                Caller.user(user.id()),
                methods,
                enters ? own : Scope.NONE,
                false,
                call.now().plus(LIFETIME));
    }

    private void checkEnabled(User user) {
        if (Authenticator.rights(call.world()).isEnabled(user.id())) {
            return;
        }
        throw call.dialect() == Dialect.EVS
                ? Refusal.of(403, "IAM.0082", "The user has been disabled.")
                : Refusal.unauthenticated();
    }

    private void checkPasscode(User user, JsonNode wanted) {
        boolean sameUser =
                wanted.path("id").asString("").equals(user.id())
                        || wanted.path("name").asString("").equals(user.name());
        String key = user.passcodeKey();
        String code = wanted.path("passcode").asString("");
        if (sameUser && key != null && Passcodes.accept(key, code, call.now())) {
            return;
        }
        throw call.dialect() == Dialect.EVS
                ? Refusal.of(400, "IAM.1061", "The passcode is wrong.")
                : Refusal.unauthenticated();
    }

    private Subject byToken(String text) {
        Token old =
                Authenticator.tokens(call.world())
                        .read(text, call.now())
                        .orElseThrow(TokenHandler::unknownToken);
        List<String> methods = new ArrayList<>(List.of("token"));
        old.methods().stream().filter(each -> !each.equals("token")).forEach(methods::add);
        return new Subject(old.caller(), methods, old.scope(), false, old.expiresAt());
    }

    private Subject byCredential(JsonNode wanted) {
        String secret = wanted.path("secret").asString("");
        ApplicationCredential credential =
                new People(call)
                        .credential(wanted)
                        .filter(each -> each.secret().equals(secret))
                        .orElseThrow(Refusal::unauthenticated);
        Caller caller = new Caller(credential.userId(), null, credential.id());
        if (!Authenticator.rights(call.world()).isPresent(caller, call.now())) {
            throw Refusal.unauthenticated();
        }
        Instant end = call.now().plus(LIFETIME);
        Instant own = credential.expiresAt();
        return new Subject(
                caller,
                List.of("application_credential"),
                Scope.project(credential.projectId()),
                true,
                own != null && own.isBefore(end) ? own : end);
    }

    /** IAM only; the caller's own token comes in the header. */
    private Subject byAgency(JsonNode wanted) {
        if (call.dialect() != Dialect.EVS) {
            throw unsupported();
        }
        Token own =
                call.request()
                        .header("X-Auth-Token")
                        .flatMap(text -> Authenticator.tokens(call.world()).read(text, call.now()))
                        .orElseThrow(Refusal::unauthenticated);
        return new Subject(
                new Caller(new AgencyChoice(call).of(wanted, own).id(), own.userId(), null),
                List.of("assume_role"),
                Scope.NONE,
                false,
                call.now().plus(LIFETIME));
    }

    static Refusal malformed(String what) {
        return Refusal.badRequest(what + CLIENT_FAULT);
    }
}
