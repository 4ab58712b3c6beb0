package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

/** Who is asking, as an entry says it: by {@code auth_type}, else by what it holds. */
final class CredentialReader {
    private final Environment environment;
    private final CloudEntry entry;

    CredentialReader(Environment environment, CloudEntry entry) {
        this.environment = environment;
        this.entry = entry;
    }

    /**
     * The credentials; nothing secret is asked for yet.
     *
     * @throws EvsException of kind {@code CONFIG} when something is missing or not understood
     */
    Credentials credentials() {
        return switch (Way.of(entry)) {
            case PASSWORD -> password();
            case TOKEN -> new Credentials.Token(token());
            case APPLICATION_CREDENTIAL -> applicationCredential();
            case AGENCY -> agency();
            case ACCESS_KEY -> accessKey();
        };
    }

    /** With a passcode where one is given, or where the entry says that one is needed. */
    private Credentials password() {
        Credentials.User user = user();
        if (user.name() == null && user.id() == null) {
            throw missing("username");
        }
        Credentials.Password password =
                new Credentials.Password(
                        user.name(),
                        user.id(),
                        user.domainName(),
                        user.domainId(),
                        secret("password", "password", user.label()));
        boolean multiFactor =
                "v3multifactor".equals(entry.text("auth_type"))
                        || entry.text("auth", "passcode") != null;
        return multiFactor
                ? new Credentials.MultiFactor(
                        password, new Passcode(environment, entry, user.label()))
                : password;
    }

    private Credentials.User user() {
        return new Credentials.User(
                entry.text("auth", "username"),
                entry.text("auth", "user_id"),
                domain(entry, "user_domain_name"),
                domain(entry, "user_domain_id"));
    }

    private Secret token() {
        return secret("token", "token", "the user");
    }

    private Credentials applicationCredential() {
        String id = entry.text("auth", "application_credential_id");
        String name = entry.text("auth", "application_credential_name");
        if (id == null && name == null) {
            throw missing("application_credential_id");
        }
        Credentials.User owner = user();
        if (id == null && owner.name() == null && owner.id() == null) {
            throw missing("username");
        }
        return new Credentials.ApplicationCredential(
                id,
                name,
                id == null ? owner : null,
                secret(
                        "application_credential_secret",
                        "secret",
                        "application credential " + (name == null ? id : name)));
    }

    private Credentials agency() {
        String name = entry.text("auth", "target_agency_name");
        if (name == null) {
            throw missing("target_agency_name");
        }
        String domainName = entry.text("auth", "target_domain_name");
        String domainId = entry.text("auth", "target_domain_id");
        if (domainName == null && domainId == null) {
            throw missing("target_domain_name");
        }
        Credentials asker =
                entry.text("auth", "token") != null ? new Credentials.Token(token()) : password();
        return new Credentials.Agency(asker, name, domainName, domainId);
    }

    private Credentials accessKey() {
        String id = entry.text("auth", "ak");
        if (id == null) {
            throw missing("ak");
        }
        String securityToken = entry.text("auth", "security_token");
        return new Credentials.AccessKey(
                id,
                secret("sk", "secret key", "access key " + Credentials.AccessKey.label(id)),
                securityToken == null ? null : () -> securityToken,
                domain(entry, "user_domain_name"),
                domain(entry, "user_domain_id"),
                scoped());
    }

    private boolean scoped() {
        String form = entry.text("evs", "signature");
        if (form == null || form.equals("plain")) {
            return false;
        }
        if (form.equals("scoped")) {
            return true;
        }
        throw entry.wrong(new String[] {"evs", "signature"}, "is neither plain nor scoped");
    }

    private Secret secret(String key, String word, String owner) {
        return new Secret(environment, entry, new Secret.Sought(key, word, owner));
    }

    private EvsException missing(String key) {
        return entry.wrong(new String[] {"auth", key}, "is missing");
    }

    /** Keystone takes names only within a domain; one domain often stands for both. */
    static @Nullable String domain(CloudEntry entry, String key) {
        String own = entry.text("auth", key);
        if (own != null) {
            return own;
        }
        return entry.text("auth", key.endsWith("_id") ? "domain_id" : "domain_name");
    }
}
