package org.evsshell.client.chain;

import java.util.Map;

/**
 * Signs requests instead of sending a token with them. Asked anew for each try, since a signature
 * carries its date. Safe for use from any thread.
 */
@FunctionalInterface
public interface Signing {
    /**
     * Signs a request that is otherwise complete.
     *
     * @return the headers to send besides
     */
    Map<String, String> sign(String method, String url, Map<String, String> headers, byte[] body);
}
