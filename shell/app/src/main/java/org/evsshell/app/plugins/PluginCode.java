package org.evsshell.app.plugins;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.EvsPlugin;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.script.ScriptObject;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * A plugin's code, loaded when first asked for and kept. Safe for use from any thread; the plugin
 * itself is asked for each of its parts once.
 */
final class PluginCode {
    private final String id;
    private final Loading loading;
    private @Nullable Parts parts;

    /** How the code is had. */
    @FunctionalInterface
    interface Loading {
        EvsPlugin load() throws PluginProblem;
    }

    /** What the plugin adds. */
    record Parts(
            List<ShellCommand> commands,
            List<ScriptObject> scriptObjects,
            List<Renderer> renderers) {}

    PluginCode(String id, Loading loading) {
        this.id = id;
        this.loading = loading;
    }

    /** What the plugin adds; whatever its code throws on the way is its problem. */
    synchronized Parts load() throws PluginProblem {
        if (parts != null) {
            return parts;
        }
        try {
            EvsPlugin plugin = loading.load();
            parts =
                    new Parts(
                            List.copyOf(plugin.commands()),
                            List.copyOf(plugin.scriptObjects()),
                            List.copyOf(plugin.renderers()));
            return parts;
        } catch (EvsException e) {
            throw new PluginProblem(e.message(), e);
        } catch (RuntimeException | LinkageError e) {
            throw new PluginProblem("its code failed with " + e, e);
        }
    }

    ShellCommand command(String words) {
        return one(parts().commands(), command -> command.spec().words(), words);
    }

    ScriptObject scriptObject(String name) {
        return one(parts().scriptObjects(), ScriptObject::name, name);
    }

    Renderer renderer(String name) {
        return one(parts().renderers(), Renderer::name, name);
    }

    private Parts parts() {
        try {
            return load();
        } catch (PluginProblem e) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    "Plugin " + id + " cannot be used: " + e.why() + ".",
                    EvsException.Detail.NONE,
                    e);
        }
    }

    private static <T> T one(List<T> all, Function<T, String> name, String wanted) {
        for (T each : all) {
            if (name.apply(each).equals(wanted)) {
                return each;
            }
        }
        throw changed(wanted);
    }

    /** The plugin's files were replaced after this shell had read the index. */
    static EvsException changed(String what) {
        return EvsException.of(
                ErrorKind.CONFIG,
                "The plugin behind " + what + " has changed since this shell was started.",
                "Start the shell again.");
    }
}
