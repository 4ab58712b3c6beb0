package org.evsshell.simulator.store;

import static java.time.temporal.ChronoUnit.MILLIS;

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

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Reads what {@link DirectoryWriter} wrote. */
final class DirectoryReader {
    private DirectoryReader() {}

    static Directory read(JsonNode json) {
        SavedObject node = new SavedObject(json);
        Directory directory = new Directory();
        node.all("accounts").forEach(each -> directory.put(account(each)));
        node.all("projects").forEach(each -> directory.put(project(each)));
        node.all("users").forEach(each -> directory.put(user(each)));
        node.all("grants").forEach(each -> directory.put(grant(each)));
        node.all("credentials").forEach(each -> directory.put(credential(each)));
        node.all("agencies").forEach(each -> directory.put(agency(each)));
        node.all("keys").forEach(each -> directory.put(key(each)));
        node.all("revoked")
                .forEach(
                        each ->
                                directory.revoke(
                                        each.need("id"),
                                        each.needTime("until", MILLIS),
                                        Instant.MIN));
        node.all("failures")
                .forEach(
                        each ->
                                directory.restore(
                                        each.need("access"),
                                        new Failures(
                                                each.number("count"),
                                                each.needTime("last", MILLIS))));
        return directory;
    }

    private static Account account(SavedObject node) {
        return new Account(
                node.need("id"), node.need("name"), node.need("description"), node.flag("enabled"));
    }

    private static Project project(SavedObject node) {
        return new Project(
                node.need("id"),
                node.need("name"),
                node.need("account"),
                node.need("parent"),
                node.need("description"),
                node.flag("enabled"));
    }

    private static User user(SavedObject node) {
        return new User(
                node.need("id"),
                node.need("name"),
                node.need("password"),
                node.need("account"),
                node.text("project"),
                node.text("email"),
                node.text("passcodes"),
                node.flag("enabled"));
    }

    private static Grant grant(SavedObject node) {
        return new Grant(node.need("user"), node.need("place"), role(node.need("role")));
    }

    private static ApplicationCredential credential(SavedObject node) {
        return new ApplicationCredential(
                node.need("id"),
                node.need("name"),
                node.need("secret"),
                node.need("user"),
                node.need("project"),
                roles(node),
                node.time("expires", MILLIS));
    }

    private static Agency agency(SavedObject node) {
        return new Agency(
                node.need("id"),
                node.need("name"),
                node.need("account"),
                node.need("trusted"),
                roles(node));
    }

    private static AccessKey key(SavedObject node) {
        return new AccessKey(
                node.need("access"),
                node.need("secret"),
                node.need("user"),
                node.flag("enabled"),
                node.time("expires", MILLIS));
    }

    private static Set<Role> roles(SavedObject node) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        node.json().path("roles").forEach(each -> roles.add(role(each.asString(""))));
        return roles;
    }

    private static Role role(String word) {
        return Role.find(word)
                .orElseThrow(() -> new IllegalArgumentException("it has an unknown role " + word));
    }
}
