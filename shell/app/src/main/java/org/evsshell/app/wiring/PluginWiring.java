package org.evsshell.app.wiring;

import org.evsshell.app.help.Version;
import org.evsshell.app.plugins.Plugins;
import org.evsshell.app.plugins.Reserved;
import org.evsshell.app.render.Renderers;
import org.evsshell.app.render.TableRenderer;
import org.evsshell.app.run.ErrorStream;
import org.evsshell.app.storage.Homes;
import org.evsshell.commands.BuiltInPlugin;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.script.ScriptHost;
import org.evsshell.script.ScriptSettings;
import org.evsshell.script.api.EvsRoot;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Plugins and the script host, which need each other; neither is made before it is needed. */
final class PluginWiring {
    /** What scripts find under {@code evs} besides objects. */
    private static final List<String> ROOT =
            List.of("cloud", "version", "call", "table", "async", "parallel");

    private final Homes homes;
    private final Supplier<Set<String>> nouns;
    private final ErrorStream err;
    private @Nullable Plugins plugins;
    private @Nullable ScriptHost scripts;

    PluginWiring(Homes homes, Supplier<Set<String>> nouns, ErrorStream err) {
        this.homes = homes;
        this.nouns = nouns;
        this.err = err;
    }

    /** The plugins; nothing is read before they are asked. */
    synchronized Plugins plugins() {
        Plugins made = plugins;
        if (made == null) {
            made =
                    new Plugins(
                            homes.config().resolve("plugins"),
                            homes.cache().resolve("plugins.json"),
                            reserved(),
                            this::scripts,
                            text -> err.line("Warning: " + text));
            plugins = made;
        }
        return made;
    }

    /** The script host; nothing of the script engine is loaded before a script runs. */
    ScriptHost scripts() {
        // Asked before the lock is taken: plugins in JavaScript ask for the host in their turn.
        List<ScriptObject> objects = plugins().scriptObjects();
        return host(objects);
    }

    private synchronized ScriptHost host(List<ScriptObject> objects) {
        ScriptHost made = scripts;
        if (made == null) {
            made =
                    new ScriptHost(
                            new ScriptSettings(
                                    Version.NUMBER,
                                    objects,
                                    BuiltInPlugin.layouts(),
                                    PluginWiring::table));
            scripts = made;
        }
        return made;
    }

    private Reserved reserved() {
        Set<String> objects = new HashSet<>(ROOT);
        for (ScriptObject object : EvsRoot.OBJECTS) {
            objects.add(object.name());
        }
        return new Reserved(nouns.get(), objects, new HashSet<>(Renderers.builtIn().names()));
    }

    private static String table(Result.Rows rows, List<String> columns) {
        StringBuilder text = new StringBuilder();
        try {
            new TableRenderer()
                    .render(rows, new Screen(text, false, Integer.MAX_VALUE, false, null, columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
