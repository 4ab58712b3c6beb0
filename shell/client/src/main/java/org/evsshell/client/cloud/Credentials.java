package org.evsshell.client.cloud;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * Who is asking. Secrets are asked for when needed and never printed: the text forms say the kind
 * and everything else.
 */
public sealed interface Credentials {
    /** The secret they rest on, got now if need be; a passcode is none, since it changes. */
    default String askSecret() {
        return source().get();
    }

    /** Where that secret comes from. */
    SecretSource source();

    /**
     * User and password.
     *
     * @param userName the user's name, null if {@code userId} is given
     * @param userId the user's ID, null if the name is given
     * @param domainName the user's domain (account) by name
     * @param domainId the user's domain by ID
     * @param password gives the password, asking or running a command only when called
     */
    record Password(
            @Nullable String userName,
            @Nullable String userId,
            @Nullable String domainName,
            @Nullable String domainId,
            SecretSource password)
            implements Credentials {
        /** The user. */
        public User user() {
            return new User(userName, userId, domainName, domainId);
        }

        @Override
        public SecretSource source() {
            return password;
        }

        @Override
        public String toString() {
            return "Password[" + user() + "]";
        }
    }

    /**
     * User, password and a code of the user's device (virtual MFA).
     *
     * @param password user and password
     * @param passcode gives the code that is good now; called once for each token asked for
     */
    record MultiFactor(Password password, Supplier<String> passcode) implements Credentials {
        @Override
        public SecretSource source() {
            return password.source();
        }

        @Override
        public String toString() {
            return "MultiFactor[" + password + "]";
        }
    }

    /** A token somebody already has; {@code token} gives it only when called. */
    record Token(SecretSource token) implements Credentials {
        @Override
        public SecretSource source() {
            return token;
        }

        @Override
        public String toString() {
            return "Token[]";
        }
    }

    /**
     * An application credential of Keystone: good for the one project it was made for.
     *
     * @param id its ID, null if the name is given
     * @param name its name, unique for its owner; null if the ID is given
     * @param owner whose it is; null if the ID is given
     * @param secret gives the secret
     */
    record ApplicationCredential(
            @Nullable String id, @Nullable String name, @Nullable User owner, SecretSource secret)
            implements Credentials {
        @Override
        public SecretSource source() {
            return secret;
        }

        @Override
        public String toString() {
            return "ApplicationCredential["
                    + (id == null ? name + " of " + String.valueOf(owner) : id)
                    + "]";
        }
    }

    /**
     * An agency of another account, taken on by somebody who may.
     *
     * @param asker who takes it on: by password, passcode or token
     * @param agency the agency's name
     * @param domainName the account that gave it, by name
     * @param domainId that account by ID; one of both is there
     */
    record Agency(
            Credentials asker,
            String agency,
            @Nullable String domainName,
            @Nullable String domainId)
            implements Credentials {
        /** That account, as messages name it. */
        public String account() {
            return domainName == null ? String.valueOf(domainId) : domainName;
        }

        @Override
        public SecretSource source() {
            return asker.source();
        }

        @Override
        public String toString() {
            return "Agency[" + agency + " of " + domainName + " (" + domainId + "), " + asker + "]";
        }
    }

    /**
     * An access key (AK/SK): requests are signed and no token is asked for.
     *
     * @param id the access key itself, which is no secret
     * @param secretKey gives the secret key
     * @param securityToken gives the token that belongs to temporary keys; null for permanent ones
     * @param domainName the account by name, if known
     * @param domainId the account by ID, if known
     * @param scoped whether the older form signs, with a key derived for each day
     */
    record AccessKey(
            String id,
            SecretSource secretKey,
            @Nullable Supplier<String> securityToken,
            @Nullable String domainName,
            @Nullable String domainId,
            boolean scoped)
            implements Credentials {
        /** A key that signs in the documented form. */
        public AccessKey(
                String id,
                SecretSource secretKey,
                @Nullable Supplier<String> securityToken,
                @Nullable String domainName,
                @Nullable String domainId) {
            this(id, secretKey, securityToken, domainName, domainId, false);
        }

        /** The key as people see it: enough to tell it from others. */
        public String label() {
            return label(id);
        }

        /** A key by its ID as people see it. */
        public static String label(String id) {
            return "****" + id.substring(Math.max(0, id.length() - 4));
        }

        @Override
        public SecretSource source() {
            return secretKey;
        }

        @Override
        public String toString() {
            return "AccessKey[" + id + " of " + domainName + " (" + domainId + ")]";
        }
    }

    /** A user by ID, or by name in a domain. */
    record User(
            @Nullable String name,
            @Nullable String id,
            @Nullable String domainName,
            @Nullable String domainId) {
        /** The user as messages show it. */
        public String label() {
            return name == null ? String.valueOf(id) : name;
        }

        @Override
        public String toString() {
            return name + " (" + id + ") of " + domainName + " (" + domainId + ")";
        }
    }
}
