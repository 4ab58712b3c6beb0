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

import tools.jackson.core.JsonGenerator;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Writes the people of a world as one object of the world's file. */
record DirectoryWriter(JsonGenerator json) {

    void write(Directory directory) {
        json.writeObjectPropertyStart("directory");
        all("accounts", directory.accounts(), this::account);
        all("projects", directory.projects(), this::project);
        all("users", directory.users(), this::user);
        all("grants", directory.grants(), this::grant);
        all("credentials", directory.credentials(), this::credential);
        all("agencies", directory.agencies(), this::agency);
        all("keys", directory.keys(), this::key);
        all("revoked", directory.revoked().entrySet(), this::revocation);
        all("failures", directory.failures().entrySet(), this::failures);
        json.writeEndObject();
    }

    private <T> void all(String name, Collection<T> rows, Consumer<T> form) {
        json.writeArrayPropertyStart(name);
        for (T row : rows) {
            json.writeStartObject();
            form.accept(row);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void account(Account account) {
        json.writeStringProperty("id", account.id());
        json.writeStringProperty("name", account.name());
        json.writeStringProperty("description", account.description());
        json.writeBooleanProperty("enabled", account.enabled());
    }

    private void project(Project project) {
        json.writeStringProperty("id", project.id());
        json.writeStringProperty("name", project.name());
        json.writeStringProperty("account", project.accountId());
        json.writeStringProperty("parent", project.parentId());
        json.writeStringProperty("description", project.description());
        json.writeBooleanProperty("enabled", project.enabled());
    }

    private void user(User user) {
        json.writeStringProperty("id", user.id());
        json.writeStringProperty("name", user.name());
        json.writeStringProperty("password", user.password());
        json.writeStringProperty("account", user.accountId());
        text("project", user.projectId());
        text("email", user.email());
        text("passcodes", user.passcodeKey());
        json.writeBooleanProperty("enabled", user.enabled());
    }

    private void grant(Grant grant) {
        json.writeStringProperty("user", grant.userId());
        json.writeStringProperty("place", grant.placeId());
        json.writeStringProperty("role", grant.role().word());
    }

    private void credential(ApplicationCredential credential) {
        json.writeStringProperty("id", credential.id());
        json.writeStringProperty("name", credential.name());
        json.writeStringProperty("secret", credential.secret());
        json.writeStringProperty("user", credential.userId());
        json.writeStringProperty("project", credential.projectId());
        roles(credential.roles());
        time("expires", credential.expiresAt());
    }

    private void agency(Agency agency) {
        json.writeStringProperty("id", agency.id());
        json.writeStringProperty("name", agency.name());
        json.writeStringProperty("account", agency.accountId());
        json.writeStringProperty("trusted", agency.trustedAccountId());
        roles(agency.roles());
    }

    private void key(AccessKey key) {
        json.writeStringProperty("access", key.access());
        json.writeStringProperty("secret", key.secret());
        json.writeStringProperty("user", key.userId());
        json.writeBooleanProperty("enabled", key.enabled());
        time("expires", key.expiresAt());
    }

    private void revocation(Map.Entry<String, Instant> revocation) {
        json.writeStringProperty("id", revocation.getKey());
        time("until", revocation.getValue());
    }

    private void failures(Map.Entry<String, Failures> failures) {
        json.writeStringProperty("access", failures.getKey());
        json.writeNumberProperty("count", failures.getValue().inARow());
        time("last", failures.getValue().last());
    }

    private void roles(Set<Role> roles) {
        json.writeArrayPropertyStart("roles");
        roles.forEach(role -> json.writeString(role.word()));
        json.writeEndArray();
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private void time(String name, @Nullable Instant time) {
        if (time != null) {
            json.writeNumberProperty(name, time.toEpochMilli());
        }
    }
}
