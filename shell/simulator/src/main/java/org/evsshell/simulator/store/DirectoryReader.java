package org.evsshell.simulator.store;

import org.evsshell.simulator.identity.AccessKey;
import org.evsshell.simulator.identity.Account;
import org.evsshell.simulator.identity.Agency;
import org.evsshell.simulator.identity.ApplicationCredential;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.identity.Failures;
import org.evsshell.simulator.identity.Grant;
import org.evsshell.simulator.identity.Project;
import org.evsshell.simulator.identity.Role;
import org.evsshell.simulator.identity.User;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Reads what {@link DirectoryWriter} wrote. */
final class DirectoryReader {
    private DirectoryReader() {}

    static Directory read(JsonNode node) {
        Directory directory = new Directory();
        node.path("accounts").forEach(each -> directory.put(account(each)));
        node.path("projects").forEach(each -> directory.put(project(each)));
        node.path("users").forEach(each -> directory.put(user(each)));
        node.path("grants").forEach(each -> directory.put(grant(each)));
        node.path("credentials").forEach(each -> directory.put(credential(each)));
        node.path("agencies").forEach(each -> directory.put(agency(each)));
        node.path("keys").forEach(each -> directory.put(key(each)));
        node.path("revoked")
                .forEach(
                        each ->
                                directory.revoke(
                                        need(each, "id"), needTime(each, "until"), Instant.MIN));
        node.path("failures")
                .forEach(
                        each ->
                                directory.restore(
                                        need(each, "access"),
                                        new Failures(
                                                each.path("count").intValue(),
                                                needTime(each, "last"))));
        return directory;
    }

    private static Account account(JsonNode node) {
        return new Account(
                need(node, "id"), need(node, "name"), need(node, "description"), enabled(node));
    }

    private static Project project(JsonNode node) {
        return new Project(
                need(node, "id"),
                need(node, "name"),
                need(node, "account"),
                need(node, "parent"),
                need(node, "description"),
                enabled(node));
    }

    private static User user(JsonNode node) {
        return new User(
                need(node, "id"),
                need(node, "name"),
                need(node, "password"),
                need(node, "account"),
                text(node, "project"),
                text(node, "email"),
                text(node, "passcodes"),
                enabled(node));
    }

    private static Grant grant(JsonNode node) {
        return new Grant(need(node, "user"), need(node, "place"), role(need(node, "role")));
    }

    private static ApplicationCredential credential(JsonNode node) {
        return new ApplicationCredential(
                need(node, "id"),
                need(node, "name"),
                need(node, "secret"),
                need(node, "user"),
                need(node, "project"),
                roles(node),
                time(node, "expires"));
    }

    private static Agency agency(JsonNode node) {
        return new Agency(
                need(node, "id"),
                need(node, "name"),
                need(node, "account"),
                need(node, "trusted"),
                roles(node));
    }

    private static AccessKey key(JsonNode node) {
        return new AccessKey(
                need(node, "access"),
                need(node, "secret"),
                need(node, "user"),
                enabled(node),
                time(node, "expires"));
    }

    private static Set<Role> roles(JsonNode node) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        node.path("roles").forEach(each -> roles.add(role(each.asString(""))));
        return roles;
    }

    private static Role role(String word) {
        return Role.find(word)
                .orElseThrow(() -> new IllegalArgumentException("it has an unknown role " + word));
    }

    private static boolean enabled(JsonNode node) {
        return node.path("enabled").booleanValue();
    }

    private static String need(JsonNode node, String name) {
        String value = text(node, name);
        if (value == null) {
            throw new IllegalArgumentException("it lacks \"" + name + "\"");
        }
        return value;
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || !value.isString() ? null : value.stringValue();
    }

    private static Instant needTime(JsonNode node, String name) {
        return Instant.ofEpochMilli(node.path(name).longValue());
    }

    private static @Nullable Instant time(JsonNode node, String name) {
        return node.has(name) ? needTime(node, name) : null;
    }
}
