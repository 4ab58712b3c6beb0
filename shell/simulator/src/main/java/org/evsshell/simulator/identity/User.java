package org.evsshell.simulator.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in.
 *
 * @param projectId the project a login without a scope is for; null for none
 * @param passcodeKey the Base32 key of the passcodes they need besides the password; null if none
 */
public record User(
        String id,
        String name,
        String password,
        String accountId,
        @Nullable String projectId,
        @Nullable String email,
        @Nullable String passcodeKey,
        boolean enabled) {}
