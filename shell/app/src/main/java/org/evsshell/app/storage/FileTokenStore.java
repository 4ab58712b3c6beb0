package org.evsshell.app.storage;

import org.evsshell.client.auth.TokenStore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Tokens in the cache folder, one private file each. What cannot be kept is asked for again. */
public final class FileTokenStore implements TokenStore {
    private final PrivateFiles files;

    /** Tokens below a cache folder. */
    public FileTokenStore(Path cache) {
        this.files = new PrivateFiles(cache.resolve("tokens"));
    }

    @Override
    public Optional<String> load(String key) {
        try {
            return files.read(name(key));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void save(String key, String json) {
        try {
            files.write(name(key), json);
        } catch (IOException e) {
            forget(key);
        }
    }

    @Override
    public void forget(String key) {
        try {
            files.delete(name(key));
        } catch (IOException e) {
            // The contract: a store that fails keeps nothing and fails no call. An old token that
            // stays is refused by the service and then renewed.
            return;
        }
    }

    private static String name(String key) {
        return key + ".json";
    }
}
