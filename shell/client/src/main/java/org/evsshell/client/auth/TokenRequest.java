package org.evsshell.client.auth;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.json.Json;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/** The body that asks for a token. */
final class TokenRequest {
    private TokenRequest() {}

    /** For who is asking, an agency's asker included; {@code secret} is the credentials' own. */
    static ObjectNode of(Cloud cloud, Credentials asker, String secret, Scope scope) {
        ObjectNode body = Json.object();
        ObjectNode auth = body.putObject("auth");
        ObjectNode identity = auth.putObject("identity");
        // Not a switch over types: linking one costs every start that signs in (ADR 019).
        if (asker instanceof Credentials.ApplicationCredential own) {
            identity.putArray("methods").add("application_credential");
            putOwn(identity.putObject("application_credential"), own, secret);
            // It has its project already; Keystone refuses any scope beside it.
            return body;
        }
        putAsker(identity, asker, secret);
        putScope(auth, cloud, asker, scope);
        return body;
    }

    private static void putAsker(ObjectNode identity, Credentials asker, String secret) {
        if (asker instanceof Credentials.Password password) {
            identity.putArray("methods").add("password");
            putPassword(identity, password, secret);
        } else if (asker instanceof Credentials.MultiFactor both) {
            identity.putArray("methods").add("password").add("totp");
            putPassword(identity, both.password(), secret);
            ObjectNode user = identity.putObject("totp").putObject("user");
            putUser(user, both.password().user());
            user.put("passcode", both.passcode().get());
        } else if (asker instanceof Credentials.Token) {
            identity.putArray("methods").add("token");
            identity.putObject("token").put("id", secret);
        } else {
            throw new IllegalArgumentException(asker + " asks for no token itself");
        }
    }

    /**
     * For an agency. The page's table calls the agency's field {@code agency_name}, its example
     * {@code xrole_name}, and clients send the latter.
     */
    static ObjectNode assuming(Cloud cloud, Credentials.Agency agency, Scope scope) {
        ObjectNode body = Json.object();
        ObjectNode auth = body.putObject("auth");
        ObjectNode identity = auth.putObject("identity");
        identity.putArray("methods").add("assume_role");
        ObjectNode role = identity.putObject("assume_role");
        if (agency.domainId() != null) {
            role.put("domain_id", agency.domainId());
        } else {
            role.put("domain_name", agency.domainName());
        }
        role.put("xrole_name", agency.agency());
        putScope(auth, cloud, agency, scope);
        return body;
    }

    private static void putPassword(
            ObjectNode identity, Credentials.Password password, String secret) {
        ObjectNode user = identity.putObject("password").putObject("user");
        putUser(user, password.user());
        user.put("password", secret);
    }

    private static void putOwn(
            ObjectNode node, Credentials.ApplicationCredential own, String secret) {
        if (own.id() != null) {
            node.put("id", own.id());
        } else {
            node.put("name", own.name());
            if (own.owner() != null) {
                putUser(node.putObject("user"), own.owner());
            }
        }
        node.put("secret", secret);
    }

    private static void putUser(ObjectNode node, Credentials.User user) {
        if (user.id() != null) {
            node.put("id", user.id());
            return;
        }
        node.put("name", user.name());
        putDomain(node, user.domainName(), user.domainId());
    }

    private static void putScope(ObjectNode auth, Cloud cloud, Credentials asker, Scope scope) {
        Credentials.User account = account(asker);
        switch (scope) {
            case PROJECT -> putProject(auth.putObject("scope"), cloud, account);
            case ACCOUNT -> {
                if (account.domainName() != null || account.domainId() != null) {
                    putDomain(auth.putObject("scope"), account.domainName(), account.domainId());
                }
            }
            case NONE, ANYONE -> {}
        }
    }

    /** A project by name needs a domain: its own, else the account's. */
    private static void putProject(ObjectNode scope, Cloud cloud, Credentials.User account) {
        Cloud.Project project = cloud.project();
        ObjectNode node = scope.putObject("project");
        if (project.id() != null) {
            node.put("id", project.id());
            return;
        }
        if (project.name() == null) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    "Cloud '" + cloud.name() + "' names no project.",
                    "Set auth.project_name or auth.project_id in clouds.yaml, or pass --project."
                            + " See: cloud list --projects");
        }
        node.put("name", project.name());
        if (project.domainName() != null || project.domainId() != null) {
            putDomain(node, project.domainName(), project.domainId());
        } else if (!(cloud.credentials() instanceof Credentials.Token)) {
            putDomain(node, account.domainName(), account.domainId());
        }
    }

    /** In which account somebody is; an agency is in the one that gave it. */
    private static Credentials.User account(Credentials asker) {
        if (asker instanceof Credentials.Password password) {
            return password.user();
        }
        if (asker instanceof Credentials.MultiFactor both) {
            return both.password().user();
        }
        if (asker instanceof Credentials.Agency agency) {
            return new Credentials.User(null, null, agency.domainName(), agency.domainId());
        }
        return new Credentials.User(null, null, null, null);
    }

    private static void putDomain(ObjectNode owner, @Nullable String name, @Nullable String id) {
        if (id != null) {
            owner.putObject("domain").put("id", id);
        } else {
            // What OpenStack's own clients assume where none is given.
            owner.putObject("domain").put("name", name == null ? "Default" : name);
        }
    }
}
