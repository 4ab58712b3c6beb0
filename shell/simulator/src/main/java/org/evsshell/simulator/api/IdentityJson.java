package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.identity.Account;
import org.evsshell.simulator.identity.Project;
import org.evsshell.simulator.identity.Role;
import org.evsshell.simulator.identity.User;

import tools.jackson.core.JsonGenerator;

import java.util.Collection;
import java.util.function.BiConsumer;

/** The identity service's resources as Keystone 22 writes them. */
record IdentityJson(Call call) {

    /** An answer with one resource. */
    <T> SimAnswer one(int status, String name, T row, BiConsumer<JsonGenerator, T> form) {
        return SimAnswer.json(
                status,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart(name);
                            form.accept(json, row);
                            json.writeEndObject();
                        }));
    }

    /** An answer with many resources; its link is the call's own. */
    <T> SimAnswer many(String name, Collection<T> rows, BiConsumer<JsonGenerator, T> form) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart(name);
                            for (T row : rows) {
                                json.writeStartObject();
                                form.accept(json, row);
                                json.writeEndObject();
                            }
                            json.writeEndArray();
                            json.writeObjectPropertyStart("links");
                            json.writeNullProperty("next");
                            json.writeStringProperty("self", url(ownPath()));
                            json.writeNullProperty("previous");
                            json.writeEndObject();
                        }));
    }

    void project(JsonGenerator json, Project project) {
        json.writeStringProperty("id", project.id());
        json.writeStringProperty("name", project.name());
        json.writeStringProperty("domain_id", project.accountId());
        json.writeStringProperty("description", project.description());
        json.writeBooleanProperty("enabled", project.enabled());
        json.writeStringProperty("parent_id", project.parentId());
        json.writeBooleanProperty("is_domain", false);
        writeTags(json);
        writeSelf(json, "/projects/" + project.id());
    }

    void account(JsonGenerator json, Account account) {
        json.writeStringProperty("id", account.id());
        json.writeStringProperty("name", account.name());
        json.writeStringProperty("description", account.description());
        json.writeBooleanProperty("enabled", account.enabled());
        writeTags(json);
        writeSelf(json, "/domains/" + account.id());
    }

    void user(JsonGenerator json, User user) {
        json.writeStringProperty("id", user.id());
        json.writeStringProperty("name", user.name());
        json.writeStringProperty("domain_id", user.accountId());
        json.writeBooleanProperty("enabled", user.enabled());
        if (user.projectId() != null) {
            json.writeStringProperty("default_project_id", user.projectId());
        }
        if (user.email() != null) {
            json.writeStringProperty("email", user.email());
        }
        json.writeNullProperty("password_expires_at");
        json.writeObjectPropertyStart("options");
        json.writeEndObject();
        writeSelf(json, "/users/" + user.id());
    }

    void role(JsonGenerator json, Role role) {
        roleFields(json, role);
        writeSelf(json, "/roles/" + role.id());
    }

    static void roleFields(JsonGenerator json, Role role) {
        json.writeStringProperty("id", role.id());
        json.writeStringProperty("name", role.word());
        json.writeNullProperty("domain_id");
        json.writeNullProperty("description");
        json.writeObjectPropertyStart("options");
        json.writeBooleanProperty("immutable", true);
        json.writeEndObject();
    }

    private static void writeTags(JsonGenerator json) {
        json.writeArrayPropertyStart("tags");
        json.writeEndArray();
        json.writeObjectPropertyStart("options");
        json.writeEndObject();
    }

    void writeSelf(JsonGenerator json, String path) {
        json.writeObjectPropertyStart("links");
        json.writeStringProperty("self", url(path));
        json.writeEndObject();
    }

    private String ownPath() {
        return call.request().path().substring(Endpoints.IDENTITY_PATH.length());
    }

    String url(String path) {
        return call.behaviour().endpoints().identity() + path;
    }
}
