package org.evsshell.app.plugins;

import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.script.ScriptObject;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gives every plugin its entry of the index; only what is new or has changed is loaded for it. */
final class Indexing {
    private final PluginIndex index;
    private boolean changed;

    Indexing(Path file) {
        this.index = PluginIndex.read(file);
    }

    /**
     * The plugin with its entry; left out if its files cannot be read or its code does not work.
     */
    FoundPlugin index(FoundPlugin plugin) {
        PluginDescriptor descriptor = plugin.descriptor();
        PluginCode code = plugin.code();
        if (descriptor == null || code == null) {
            return plugin;
        }
        return index(plugin, descriptor, code);
    }

    /** Keeps what was learned, if anything was. */
    void save() throws IOException {
        if (changed) {
            index.write();
        }
    }

    private FoundPlugin index(FoundPlugin plugin, PluginDescriptor descriptor, PluginCode code) {
        try {
            PluginPlace.Fingerprint now = plugin.place().fingerprint();
            ObjectNode known = index.entry(plugin.place(), now);
            if (known != null) {
                return plugin.withIndex(known);
            }
            ObjectNode entry = index.entryOf(plugin.place(), now);
            fill(entry, descriptor, code.load());
            index.put(entry);
            changed = true;
            return plugin.withIndex(entry);
        } catch (PluginProblem e) {
            // Not kept: what is wrong may be put right without a change of the plugin's files.
            return plugin.withProblem(e.why());
        } catch (IOException | UncheckedIOException e) {
            return plugin.withProblem("it cannot be read: " + e.getMessage());
        }
    }

    private static void fill(ObjectNode entry, PluginDescriptor descriptor, PluginCode.Parts parts)
            throws PluginProblem {
        List<String> nouns = parts.commands().stream().map(one -> one.spec().noun()).toList();
        checkSame("nouns", descriptor.nouns(), nouns);
        List<String> objects = parts.scriptObjects().stream().map(ScriptObject::name).toList();
        checkSame("scriptObjects", descriptor.scriptObjects(), objects);
        List<String> formats = parts.renderers().stream().map(Renderer::name).toList();
        checkSame("formats", descriptor.formats(), formats);
        checkOnce("command", parts.commands().stream().map(one -> one.spec().words()).toList());
        checkOnce(
                "script method", parts.scriptObjects().stream().flatMap(Indexing::calls).toList());
        ArrayNode commands = entry.putArray("commands");
        for (ShellCommand command : parts.commands()) {
            commands.add(SpecJson.write(command));
        }
        ArrayNode scriptObjects = entry.putArray("scriptObjects");
        parts.scriptObjects().forEach(object -> scriptObjects.add(ObjectJson.write(object)));
    }

    private static void checkSame(String what, List<String> declared, List<String> real)
            throws PluginProblem {
        TreeSet<String> said = new TreeSet<>(declared);
        TreeSet<String> done = new TreeSet<>(real);
        if (!said.equals(done)) {
            throw new PluginProblem(
                    PluginDescriptor.FILE
                            + " declares the "
                            + what
                            + " "
                            + said
                            + ", its code adds "
                            + done);
        }
    }

    private static Stream<String> calls(ScriptObject object) {
        return object.methods().stream().map(method -> object.name() + "." + method.name());
    }

    private static void checkOnce(String what, List<String> names) throws PluginProblem {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new PluginProblem("its code adds the " + what + " '" + name + "' twice");
            }
        }
    }
}
