package org.evsshell.simulator.api;

import org.evsshell.simulator.identity.Account;
import org.evsshell.simulator.identity.ApplicationCredential;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.identity.User;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/** Finds whom the body of a request for a token names, in whatever way it names them. */
record People(Call call) {

    /** A user by ID, or by name and account. */
    Optional<User> user(JsonNode wanted) {
        Directory directory = call.world().directory();
        if (wanted.has("id")) {
            return directory.user(wanted.path("id").asString(""));
        }
        if (!wanted.has("domain")) {
            throw Login.malformed("Expecting to find domain in user.");
        }
        String name = wanted.path("name").asString("");
        return account(wanted.path("domain"))
                .flatMap(account -> directory.userNamed(name, account.id()));
    }

    /** An account by ID or name. */
    Optional<Account> account(JsonNode wanted) {
        String id = wanted.path("id").asString("");
        String name = wanted.path("name").asString("");
        return call.world().directory().accounts().stream()
                .filter(each -> id.isEmpty() ? each.name().equals(name) : each.id().equals(id))
                .findFirst();
    }

    /** An application credential by ID, or by name and user. */
    Optional<ApplicationCredential> credential(JsonNode wanted) {
        Directory directory = call.world().directory();
        if (wanted.has("id")) {
            String id = wanted.path("id").asString("");
            return Optional.of(
                    directory.credential(id).orElseThrow(() -> CredentialHandler.missing(id)));
        }
        String name = wanted.path("name").asString("");
        return user(wanted.path("user"))
                .flatMap(
                        user ->
                                directory.credentials().stream()
                                        .filter(each -> each.userId().equals(user.id()))
                                        .filter(each -> each.name().equals(name))
                                        .findFirst());
    }
}
