package org.evsshell.app.plugins;

import org.evsshell.plugin.EvsPlugin;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code plugin.json} says.
 *
 * @param id the plugin's name
 * @param version its own version
 * @param main the class that implements {@link EvsPlugin}, or {@code index.js}
 * @param nouns the nouns it adds
 * @param scriptObjects the objects it adds under {@code evs}
 * @param formats the output formats it adds
 */
record PluginDescriptor(
        String id,
        String version,
        String main,
        List<String> nouns,
        List<String> scriptObjects,
        List<String> formats) {
    static final String FILE = "plugin.json";
    static final String SCRIPT = "index.js";

    PluginDescriptor {
        nouns = List.copyOf(nouns);
        scriptObjects = List.copyOf(scriptObjects);
        formats = List.copyOf(formats);
    }

    boolean isScript() {
        return main.equals(SCRIPT);
    }

    /** Reads the text of a {@code plugin.json}. */
    static PluginDescriptor parse(byte[] text) throws PluginProblem {
        JsonNode json;
        try {
            json = JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            throw new PluginProblem(FILE + " is not JSON: " + e.getOriginalMessage(), e);
        }
        PluginDescriptor descriptor =
                new PluginDescriptor(
                        text(json, "id"),
                        text(json, "version"),
                        text(json, "main"),
                        names(json, "nouns"),
                        names(json, "scriptObjects"),
                        names(json, "formats"));
        checkApiVersion(json.path("apiVersion"));
        if (!Pattern.matches("[a-z][a-z0-9-]*", descriptor.id)) {
            throw new PluginProblem(
                    "its id '"
                            + descriptor.id
                            + "' is not made of lower-case letters, digits and dashes");
        }
        return descriptor;
    }

    private static void checkApiVersion(JsonNode version) throws PluginProblem {
        if (!version.isInt() || version.intValue() < 1) {
            throw new PluginProblem(FILE + " has no apiVersion, a whole number from 1 up");
        }
        if (version.intValue() > EvsPlugin.API_VERSION) {
            throw new PluginProblem(
                    "it needs plugin API "
                            + version.intValue()
                            + ", this shell has "
                            + EvsPlugin.API_VERSION);
        }
    }

    private static String text(JsonNode json, String field) throws PluginProblem {
        String text = json.path(field).asString("");
        if (text.isEmpty()) {
            throw new PluginProblem(FILE + " has no " + field);
        }
        return text;
    }

    private static List<String> names(JsonNode json, String field) throws PluginProblem {
        JsonNode names = json.path(field);
        if (names.isMissingNode()) {
            return List.of();
        }
        List<String> list = new ArrayList<>();
        for (JsonNode name : names) {
            list.add(name.asString(""));
        }
        if (!names.isArray() || list.contains("")) {
            throw new PluginProblem(field + " in " + FILE + " is not a list of names");
        }
        return list;
    }
}
