package org.evsshell.client.auth;

import java.util.Optional;

/**
 * Keeps tokens between processes. What is kept is a secret: the store lets nobody but the user read
 * it. A store that fails answers nothing and keeps nothing; it never fails a call. Safe for use
 * from any thread.
 */
public interface TokenStore {
    /** Keeps nothing. */
    TokenStore NONE =
            new TokenStore() {
                @Override
                public Optional<String> load(String key) {
                    return Optional.empty();
                }

                @Override
                public void save(String key, String json) {}

                @Override
                public void forget(String key) {}
            };

    /** What was saved under a key of hex digits. */
    Optional<String> load(String key);

    /** Saves, replacing what was there. */
    void save(String key, String json);

    /** Forgets; nothing happens when there is nothing. */
    void forget(String key);
}
