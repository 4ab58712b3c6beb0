package org.evsshell.app.plugins;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.script.ScriptHost;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The plugins of this user. Nothing is looked for before the first question; without a plugins
 * folder every answer is empty. A plugin that cannot be used is reported once and left out. Safe
 * for use from any thread.
 */
public final class Plugins {
    private final Path folder;
    private final Path indexFile;
    private final Reserved reserved;
    private final Supplier<ScriptHost> scripts;
    private final Consumer<String> report;
    private @Nullable List<FoundPlugin> found;

    /**
     * The plugins of a folder.
     *
     * @param folder where they lie; need not exist
     * @param indexFile where what is known about them is kept
     * @param reserved names they cannot take
     * @param scripts runs plugins in JavaScript; asked for only when one of them is loaded
     * @param report hears once of each plugin that is left out
     */
    public Plugins(
            Path folder,
            Path indexFile,
            Reserved reserved,
            Supplier<ScriptHost> scripts,
            Consumer<String> report) {
        this.folder = folder;
        this.indexFile = indexFile;
        this.reserved = reserved;
        this.scripts = scripts;
        this.report = report;
    }

    /** Their commands, by plugin: specs from the index, code loaded when one is used. */
    public Map<String, List<ShellCommand>> commands() {
        Map<String, List<ShellCommand>> commands = new LinkedHashMap<>();
        for (FoundPlugin plugin : inUse()) {
            List<ShellCommand> own = new ArrayList<>();
            for (JsonNode entry : entries(plugin, "commands")) {
                String words = entry.path("noun").asString() + " " + entry.path("verb").asString();
                own.add(SpecJson.read(entry, () -> code(plugin).command(words.strip())));
            }
            commands.put(plugin.id(), own);
        }
        return commands;
    }

    /** Their script objects; code is loaded when a method is called. */
    public List<ScriptObject> scriptObjects() {
        List<ScriptObject> objects = new ArrayList<>();
        for (FoundPlugin plugin : inUse()) {
            for (JsonNode entry : entries(plugin, "scriptObjects")) {
                String name = entry.path("name").asString();
                objects.add(ObjectJson.read(entry, () -> code(plugin).scriptObject(name)));
            }
        }
        return objects;
    }

    /** The names of their output formats. */
    public List<String> formats() {
        List<String> formats = new ArrayList<>();
        inUse().forEach(plugin -> formats.addAll(plugin.info().formats()));
        return formats;
    }

    /**
     * Loads one of their output formats.
     *
     * @param format one of {@link #formats()}
     */
    public Renderer renderer(String format) {
        for (FoundPlugin plugin : inUse()) {
            if (plugin.info().formats().contains(format)) {
                return code(plugin).renderer(format);
            }
        }
        throw new IllegalArgumentException("no plugin has the format " + format);
    }

    /** Every plugin found, those left out too. */
    public List<PluginInfo> all() {
        return found().stream().map(FoundPlugin::info).toList();
    }

    private List<FoundPlugin> inUse() {
        return found().stream().filter(plugin -> plugin.problem() == null).toList();
    }

    private synchronized List<FoundPlugin> found() {
        if (found == null) {
            found = List.of();
            try {
                find();
            } catch (IOException e) {
                report.accept("Plugins are left out: " + folder + " cannot be read: " + e + ".");
            }
            for (FoundPlugin plugin : found) {
                if (plugin.problem() != null) {
                    report.accept(
                            "Plugin " + plugin.named() + " is left out: " + plugin.problem() + ".");
                }
            }
        }
        return found;
    }

    /**
     * Finds them in two steps. Those in JavaScript come last: the host that runs them asks for the
     * script objects of the others while this is under way.
     */
    private void find() throws IOException {
        List<FoundPlugin> present = new PluginFinder(folder, scripts).find();
        if (present.isEmpty()) {
            return;
        }
        Indexing indexing = new Indexing(indexFile);
        List<FoundPlugin> ready = new ArrayList<>();
        List<FoundPlugin> inJavaScript = new ArrayList<>();
        for (FoundPlugin plugin : new NameClashes(reserved).leaveOut(present)) {
            if (plugin.isScript()) {
                inJavaScript.add(plugin);
            } else {
                ready.add(indexing.index(plugin));
            }
        }
        found = List.copyOf(ready);
        for (FoundPlugin plugin : inJavaScript) {
            ready.add(indexing.index(plugin));
        }
        found = List.copyOf(ready);
        save(indexing);
    }

    private void save(Indexing indexing) {
        try {
            indexing.save();
        } catch (IOException e) {
            report.accept(
                    "Plugins are loaded at every start: cannot write " + indexFile + ": " + e);
        }
    }

    private static Iterable<JsonNode> entries(FoundPlugin plugin, String field) {
        ObjectNode index = plugin.index();
        return index == null ? List.of() : index.path(field);
    }

    private static PluginCode code(FoundPlugin plugin) {
        PluginCode code = plugin.code();
        if (code == null) {
            throw new IllegalStateException(plugin.named() + " is left out");
        }
        return code;
    }
}
