package org.evsshell.app.storage;

import org.evsshell.app.environment.Environment;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Where the shell keeps its files. The folders need not exist.
 *
 * @param config plugins and settings
 * @param state history and the demo's world
 * @param cache what can be made again: tokens, plugin index, inventory
 */
public record Homes(Path config, Path state, Path cache) {
    /** The folders an environment asks for: our own variables, else XDG's, else its defaults. */
    public static Homes of(Environment environment) {
        return new Homes(
                home(environment, "EVS_CONFIG_HOME", "XDG_CONFIG_HOME", ".config"),
                home(environment, "EVS_STATE_HOME", "XDG_STATE_HOME", ".local/state"),
                home(environment, "EVS_CACHE_HOME", "XDG_CACHE_HOME", ".cache"));
    }

    private static Path home(Environment environment, String own, String xdg, String standard) {
        String chosen = environment.variable(own);
        if (chosen != null) {
            return environment.folder().resolve(chosen);
        }
        return xdgFolder(environment, environment.variable(xdg), standard).resolve("evs-shell");
    }

    private static Path xdgFolder(
            Environment environment, @Nullable String folder, String standard) {
        // The XDG specification has relative paths ignored.
        if (folder == null || !folder.startsWith("/")) {
            return environment.home().resolve(standard);
        }
        return Path.of(folder);
    }
}
