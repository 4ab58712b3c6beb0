package org.evsshell.app.plugins;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;

/**
 * What the shell says about a plugin.
 *
 * @param id its name; the file's name where no {@code plugin.json} could be read
 * @param version its version; null where it could not be read
 * @param path where it lies
 * @param nouns the nouns it adds
 * @param scriptObjects the objects it adds under {@code evs}
 * @param formats the output formats it adds
 * @param problem why it is left out; null when it is in use
 */
public record PluginInfo(
        String id,
        @Nullable String version,
        Path path,
        List<String> nouns,
        List<String> scriptObjects,
        List<String> formats,
        @Nullable String problem) {
    public PluginInfo {
        nouns = List.copyOf(nouns);
        scriptObjects = List.copyOf(scriptObjects);
        formats = List.copyOf(formats);
    }

    /** As an object for results. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id);
        json.put("version", version);
        json.put("status", problem == null ? "ready" : "left out");
        put(json, "nouns", nouns);
        put(json, "scriptObjects", scriptObjects);
        put(json, "formats", formats);
        json.put("path", path.toString());
        json.put("problem", problem);
        return json;
    }

    private static void put(ObjectNode json, String field, List<String> names) {
        ArrayNode list = json.putArray(field);
        names.forEach(list::add);
    }
}
