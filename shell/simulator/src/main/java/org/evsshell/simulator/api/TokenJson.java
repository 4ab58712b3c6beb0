package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.identity.Account;
import org.evsshell.simulator.identity.Agency;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.identity.Project;
import org.evsshell.simulator.identity.Role;
import org.evsshell.simulator.identity.Token;
import org.evsshell.simulator.identity.User;

import tools.jackson.core.JsonGenerator;

/**
 * What a token says, as Keystone 22 writes it (observed 2026-11-23), with what IAM adds (API
 * reference, token management); the catalogue apart.
 */
record TokenJson(JsonGenerator json, Call call) {

    void write(Token token) {
        json.writeArrayPropertyStart("methods");
        token.methods().forEach(json::writeString);
        json.writeEndArray();
        writeCaller(token);
        json.writeArrayPropertyStart("audit_ids");
        json.writeString(token.auditId());
        json.writeEndArray();
        json.writeStringProperty("expires_at", Times.token(token.expiresAt()));
        json.writeStringProperty("issued_at", Times.token(token.issuedAt()));
        if (call.dialect() == Dialect.EVS && token.methods().contains("totp")) {
            json.writeStringProperty("mfa_authn_at", Times.token(token.issuedAt()));
        }
        writeScope(token);
        writeCredential(token);
    }

    private void writeCaller(Token token) {
        String agentId = token.caller().agentId();
        json.writeObjectPropertyStart("user");
        if (agentId == null) {
            writeUser(directory().user(token.userId()).orElseThrow());
            json.writeEndObject();
            return;
        }
        Agency agency = directory().agency(token.userId()).orElseThrow();
        Account account = directory().account(agency.accountId()).orElseThrow();
        writeAccount(account);
        json.writeStringProperty("id", agency.id());
        json.writeStringProperty("name", account.name() + "/" + agency.name());
        json.writeStringProperty("password_expires_at", "");
        json.writeEndObject();
        json.writeObjectPropertyStart("assumed_by");
        json.writeObjectPropertyStart("user");
        writeUser(directory().user(agentId).orElseThrow());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeUser(User user) {
        writeAccount(directory().account(user.accountId()).orElseThrow());
        json.writeStringProperty("id", user.id());
        json.writeStringProperty("name", user.name());
        // A password that never expires: nothing in Keystone, an empty text in IAM.
        Json.text(json, "password_expires_at", call.dialect() == Dialect.EVS ? "" : null);
    }

    private void writeScope(Token token) {
        String accountId = token.scope().accountId();
        if (token.projectId() != null) {
            Project project = directory().project(token.projectId()).orElseThrow();
            json.writeObjectPropertyStart("project");
            writeAccount(directory().account(project.accountId()).orElseThrow());
            json.writeStringProperty("id", project.id());
            json.writeStringProperty("name", project.name());
            json.writeEndObject();
            json.writeBooleanProperty("is_domain", false);
            writeRoles(token);
        } else if (accountId != null) {
            writeAccount(directory().account(accountId).orElseThrow());
            writeRoles(token);
        }
    }

    private void writeRoles(Token token) {
        json.writeArrayPropertyStart("roles");
        for (Role role : Authenticator.rights(call.world()).roles(token.caller(), token.scope())) {
            json.writeStartObject();
            json.writeStringProperty("id", role.id());
            json.writeStringProperty("name", role.word());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeCredential(Token token) {
        String id = token.caller().credentialId();
        if (id == null) {
            return;
        }
        json.writeObjectPropertyStart("application_credential");
        json.writeStringProperty("id", id);
        json.writeStringProperty("name", directory().credential(id).orElseThrow().name());
        json.writeBooleanProperty("restricted", true);
        json.writeEndObject();
    }

    private void writeAccount(Account account) {
        json.writeObjectPropertyStart("domain");
        json.writeStringProperty("id", account.id());
        json.writeStringProperty("name", account.name());
        json.writeEndObject();
    }

    private Directory directory() {
        return call.world().directory();
    }
}
