package org.evsshell.app.plugins;

import org.evsshell.client.json.Json;
import org.evsshell.plugin.EvsPlugin;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known about each plugin without loading it, kept in one file of the cache folder. The
 * file can be deleted at any time.
 */
final class PluginIndex {
    private static final int FORMAT = 1;

    private final Path file;
    private final Map<String, ObjectNode> entries = new HashMap<>();

    private PluginIndex(Path file) {
        this.file = file;
    }

    /** The index in a file; empty when there is none, or none that can be read. */
    static PluginIndex read(Path file) {
        PluginIndex index = new PluginIndex(file);
        if (!Files.exists(file)) {
            return index;
        }
        try {
            JsonNode json = Json.read(Files.readAllBytes(file)).orElseGet(NullNode::getInstance);
            if (json.path("format").intValue(0) == FORMAT
                    && json.path("apiVersion").intValue(0) == EvsPlugin.API_VERSION) {
                for (JsonNode entry : json.path("plugins")) {
                    index.entries.put(entry.path("path").asString(), (ObjectNode) entry);
                }
            }
            return index;
        } catch (IOException e) {
            // The next write makes it good; what is lost is the time to load the plugins once.
            return index;
        }
    }

    /** The entry of a plugin as it is now; null when it is new or has changed. */
    @Nullable ObjectNode entry(PluginPlace place, PluginPlace.Fingerprint now) {
        ObjectNode entry = entries.get(place.path().toString());
        if (entry == null || !fingerprint(entry).equals(now)) {
            return null;
        }
        return entry;
    }

    /** A new entry, to be filled and then {@link #put}. */
    ObjectNode entryOf(PluginPlace place, PluginPlace.Fingerprint now) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("path", place.path().toString());
        return entry.put("files", now.files()).put("size", now.size()).put("time", now.time());
    }

    /** Keeps an entry, in the place of an older one. */
    void put(ObjectNode entry) {
        entries.put(entry.path("path").asString(), entry);
    }

    private static PluginPlace.Fingerprint fingerprint(ObjectNode entry) {
        return new PluginPlace.Fingerprint(
                entry.path("files").longValue(0),
                entry.path("size").longValue(0),
                entry.path("time").longValue(0));
    }

    /** Writes the file whole or not at all. */
    void write() throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT).put("apiVersion", EvsPlugin.API_VERSION);
        ArrayNode plugins = json.putArray("plugins");
        entries.values().forEach(plugins::add);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "plugins", ".new");
        Files.write(fresh, Json.write(json));
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
