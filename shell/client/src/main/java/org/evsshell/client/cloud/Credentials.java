package org.evsshell.client.cloud;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Who is asking. Secrets are asked for when needed and never printed. */
public sealed interface Credentials {
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
            Supplier<String> password)
            implements Credentials {
        @Override
        public String toString() {
            return "Password[" + (userName == null ? userId : userName) + "]";
        }
    }

    /** A token somebody already has; {@code token} gives it only when called. */
    record Token(Supplier<String> token) implements Credentials {
        @Override
        public String toString() {
            return "Token[]";
        }
    }
}
