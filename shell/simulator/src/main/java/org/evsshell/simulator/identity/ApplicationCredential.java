package org.evsshell.simulator.identity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * A secret with which a program acts for a user in one project, with some of the user's roles.
 *
 * @param expiresAt null for never
 */
public record ApplicationCredential(
        String id,
        String name,
        String secret,
        String userId,
        String projectId,
        Set<Role> roles,
        @Nullable Instant expiresAt) {

    public ApplicationCredential {
        roles = Set.copyOf(roles);
    }

    /** Whether it has not run out. */
    boolean isLive(Instant now) {
        return expiresAt == null || expiresAt.isAfter(now);
    }
}
