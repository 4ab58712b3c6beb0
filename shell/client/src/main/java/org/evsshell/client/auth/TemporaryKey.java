package org.evsshell.client.auth;

import java.time.Instant;

/**
 * An access key that ends by itself. Its text form shows no secret.
 *
 * @param access the access key
 * @param secret its secret key
 * @param securityToken sent beside every signature
 * @param expiresAt when it ends
 */
public record TemporaryKey(String access, String secret, String securityToken, Instant expiresAt) {
    @Override
    public String toString() {
        return "TemporaryKey[" + access + ", until " + expiresAt + "]";
    }
}
