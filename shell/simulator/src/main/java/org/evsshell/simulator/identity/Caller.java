package org.evsshell.simulator.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param userId a user, or the agency that somebody acts for
 * @param agentId the user who acts for that agency; null when nobody acts for another
 * @param credentialId the application credential used; null when none was
 */
public record Caller(String userId, @Nullable String agentId, @Nullable String credentialId) {

    public static Caller user(String id) {
        return new Caller(id, null, null);
    }

    /** Whether somebody acts for another account. */
    public boolean isAgent() {
        return agentId != null;
    }
}
