package org.evsshell.app.plugins;

import org.evsshell.script.ScriptHost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the plugins in a folder and reads their {@code plugin.json}; loads no code. */
final class PluginFinder {
    private final Path folder;
    private final Supplier<ScriptHost> scripts;

    PluginFinder(Path folder, Supplier<ScriptHost> scripts) {
        this.folder = folder;
        this.scripts = scripts;
    }

    /** Jars and folders in the folder, by name; nothing when the folder does not exist. */
    List<FoundPlugin> find() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<FoundPlugin> found = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                boolean inside = Files.isDirectory(path);
                if (inside || path.toString().endsWith(".jar")) {
                    found.add(read(new PluginPlace(path, inside)));
                }
            }
        }
        return found;
    }

    private FoundPlugin read(PluginPlace place) {
        try {
            PluginPlace.checkOwn(folder);
            PluginDescriptor descriptor = place.descriptor();
            if (descriptor.isScript() && !place.folder()) {
                return FoundPlugin.leftOut(
                        place, descriptor, "a plugin in JavaScript is a folder, not a jar");
            }
            PluginCode.Loading loading =
                    descriptor.isScript()
                            ? () -> new ScriptPlugin(place.script(), scripts)
                            : new JavaLoading(place, descriptor);
            PluginCode code = new PluginCode(descriptor.id(), loading);
            return new FoundPlugin(place, descriptor, code, null, null);
        } catch (PluginProblem e) {
            return FoundPlugin.leftOut(place, null, e.why());
        } catch (IOException e) {
            return FoundPlugin.leftOut(place, null, "it cannot be read: " + e.getMessage());
        }
    }
}
