package org.evsshell.simulator.api;

import org.evsshell.simulator.world.Site;
import org.evsshell.simulator.world.User;

import tools.jackson.core.JsonGenerator;

/** What a token says, as Keystone 22 writes it (observed 2026-11-23); the catalogue apart. */
final class TokenJson {
    static final String DOMAIN_ID = "default";
    static final String DOMAIN_NAME = "Default";

    private TokenJson() {}

    static void write(JsonGenerator json, Site site, Token token) {
        User user = site.user(token.userId()).orElseThrow();
        json.writeArrayPropertyStart("methods");
        token.methods().forEach(json::writeString);
        json.writeEndArray();
        json.writeObjectPropertyStart("user");
        writeDomain(json);
        json.writeStringProperty("id", user.id());
        json.writeStringProperty("name", user.name());
        json.writeNullProperty("password_expires_at");
        json.writeEndObject();
        json.writeArrayPropertyStart("audit_ids");
        json.writeString(Integer.toHexString(token.hashCode()));
        json.writeEndArray();
        json.writeStringProperty("expires_at", Times.token(token.expiresAt()));
        json.writeStringProperty("issued_at", Times.token(token.issuedAt()));
        if (token.projectId() != null) {
            writeProject(json, site, token.projectId());
        }
    }

    private static void writeProject(JsonGenerator json, Site site, String projectId) {
        json.writeObjectPropertyStart("project");
        writeDomain(json);
        json.writeStringProperty("id", projectId);
        json.writeStringProperty("name", site.project(projectId).orElseThrow().name());
        json.writeEndObject();
        json.writeBooleanProperty("is_domain", false);
        json.writeArrayPropertyStart("roles");
        json.writeStartObject();
        json.writeStringProperty("id", "11bb29a27f4b406e976430ba23cdf613");
        json.writeStringProperty("name", "member");
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeDomain(JsonGenerator json) {
        json.writeObjectPropertyStart("domain");
        json.writeStringProperty("id", DOMAIN_ID);
        json.writeStringProperty("name", DOMAIN_NAME);
        json.writeEndObject();
    }
}
