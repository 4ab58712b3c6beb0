package org.evsshell.plugin;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.script.ScriptObject;

import java.util.List;

/**
 * A plugin: what it adds to the shell. Every method may be left out. The shell makes one instance
 * by the public constructor without parameters, calls each method once, on first use, and from one
 * thread.
 */
public interface EvsPlugin {
    /**
     * The version of this API: what {@code apiVersion} in a plugin's {@code plugin.json} names. A
     * plugin made for a newer one is refused; one made for an older one keeps working.
     */
    int API_VERSION = 1;

    /** Commands, all under nouns of the plugin's own. */
    default List<ShellCommand> commands() {
        return List.of();
    }

    /** Objects that scripts find under {@code evs}. */
    default List<ScriptObject> scriptObjects() {
        return List.of();
    }

    /** Output formats for {@code --output}. */
    default List<Renderer> renderers() {
        return List.of();
    }
}
