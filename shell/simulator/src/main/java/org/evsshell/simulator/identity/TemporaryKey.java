package org.evsshell.simulator.identity;

import java.time.Instant;

/**
 * A pair of keys for some time, with the text that must come with every request it signs.
 *
 * @param caller whom it signs for
 */
public record TemporaryKey(
        String access, String secret, String securityToken, Caller caller, Instant expiresAt) {}
