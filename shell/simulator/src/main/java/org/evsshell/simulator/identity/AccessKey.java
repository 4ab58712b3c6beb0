package org.evsshell.simulator.identity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A permanent pair of keys that signs requests for a user.
 *
 * @param expiresAt null for never
 */
public record AccessKey(
        String access,
        String secret,
        String userId,
        boolean enabled,
        @Nullable Instant expiresAt) {}
