package org.evsshell.client.chain;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a call goes and in whose name. Its text form does not show the secrets among the headers.
 *
 * @param base the address below which the operation's path lies, without a slash at its end
 * @param projectId fills the path's {@code {project_id}}
 * @param headers sent with the call to show who is asking
 * @param signing signs the call; null where a token is sent or nothing
 */
public record Target(
        String base, String projectId, Map<String, String> headers, @Nullable Signing signing) {
    public Target {
        headers = Map.copyOf(headers);
    }

    /** A place where a token is sent; null for none. */
    public Target(String base, String projectId, @Nullable String token) {
        this(base, projectId, token == null ? Map.of() : Map.of("X-Auth-Token", token), null);
    }

    /** The same name at another place. */
    public Target at(String newBase) {
        return new Target(newBase, projectId, headers, signing);
    }

    /** This with a header more. */
    public Target with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Target(base, projectId, more, signing);
    }

    @Override
    public String toString() {
        return "Target[" + base + ", " + projectId + "]";
    }
}
