package org.evsshell.client.chain;

import org.jspecify.annotations.Nullable;

/**
 * Where a call goes and in whose name. Its text form does not show the token.
 *
 * @param base the address below which the operation's path lies, without a slash at its end
 * @param projectId fills the path's {@code {project_id}}
 * @param token sent with the call; null for none
 */
public record Target(String base, String projectId, @Nullable String token) {
    @Override
    public String toString() {
        return "Target[" + base + ", " + projectId + "]";
    }
}
