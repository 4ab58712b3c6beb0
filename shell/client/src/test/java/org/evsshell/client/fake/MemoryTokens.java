package org.evsshell.client.fake;

import org.evsshell.client.auth.TokenStore;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps tokens in memory. */
public final class MemoryTokens implements TokenStore {
    /** What is kept. */
    public final Map<String, String> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<String> load(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void save(String key, String json) {
        kept.put(key, json);
    }

    @Override
    public void forget(String key) {
        kept.remove(key);
    }
}
