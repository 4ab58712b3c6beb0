package org.evsshell.simulator.api;

import org.evsshell.simulator.identity.Account;
import org.evsshell.simulator.identity.DemoDirectory;

import tools.jackson.databind.JsonNode;

/** Reading what the identity service is sent, and what it fills in. */
final class IdentityBodies {
    private IdentityBodies() {}

    /** The object under the only key of the body. */
    static JsonNode object(JsonNode body, String key) {
        JsonNode node = body.path(key);
        if (!node.isObject()) {
            throw Refusal.badRequest("'" + key + "' is a required property");
        }
        return node;
    }

    static String name(JsonNode wanted) {
        String name = wanted.path("name").asString("");
        if (name.isBlank()) {
            throw Refusal.badRequest("'name' is a required property");
        }
        return name;
    }

    /** The account of the caller, where a request names none. */
    static String ownAccount(Call call) {
        return Authenticator.rights(call.world())
                .home(call.token().caller())
                .map(Account::id)
                .orElse(DemoDirectory.ACCOUNT);
    }

    /** 32 hex digits, as Keystone's IDs are. */
    static String newId(Call call) {
        return call.world().ids().uuid().replace("-", "");
    }

    static Refusal conflict(String kind, String why) {
        return Refusal.of(
                409, null, "Conflict occurred attempting to store " + kind + " - " + why + ".");
    }
}
