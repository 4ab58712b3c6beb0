package org.evsshell.script;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.script.api.EvsRoot;

import tools.jackson.databind.node.ArrayNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every method under {@code evs}, by its name with its object, such as {@code disks.get}. */
final class ScriptMethods {
    private final List<ScriptObject> objects;
    private final Map<String, ScriptMethod> methods = new LinkedHashMap<>();

    ScriptMethods(List<ScriptObject> pluginObjects) {
        objects = new ArrayList<>(EvsRoot.OBJECTS);
        objects.addAll(pluginObjects);
        for (ScriptObject object : objects) {
            for (ScriptMethod method : object.methods()) {
                String name = nameOf(object, method);
                if (methods.put(name, method) != null) {
                    throw EvsException.of(
                            ErrorKind.CONFIG, "Two plugins define the script method " + name + ".");
                }
            }
        }
    }

    static String nameOf(ScriptObject object, ScriptMethod method) {
        return object.name().isEmpty() ? method.name() : object.name() + "." + method.name();
    }

    ScriptMethod find(String name) {
        ScriptMethod method = methods.get(name);
        if (method == null) {
            throw new IllegalArgumentException(name);
        }
        return method;
    }

    /** What is directly under {@code evs}, for the prelude: objects, and methods of its own. */
    Set<String> roots() {
        Set<String> roots = new LinkedHashSet<>();
        for (ScriptObject object : objects) {
            if (object.name().isEmpty()) {
                object.methods().forEach(method -> roots.add(method.name()));
            } else if (!object.methods().isEmpty()) {
                roots.add(object.name());
            }
        }
        return roots;
    }

    /** The methods of an object, for the prelude; for a method of {@code evs}, that one. */
    ArrayNode members(String root) {
        ArrayNode members = PlainJson.array();
        for (ScriptObject object : objects) {
            boolean own = object.name().isEmpty();
            for (ScriptMethod method : object.methods()) {
                if (root.equals(own ? method.name() : object.name())) {
                    members.addObject()
                            .put("member", own ? "" : method.name())
                            .put("full", nameOf(object, method))
                            .put("rows", method.rows() != null);
                }
            }
        }
        return members;
    }

    /**
     * The help on {@code disks}, on {@code disks.get}, on {@code evs} itself, or on everything for
     * an empty topic.
     */
    String help(String topic) {
        if (topic.equals("evs")) {
            return overview();
        }
        if (topic.equals("async")) {
            return "What evs has, returning promises: await evs.async.disks.get(id).";
        }
        ScriptMethod method = methods.get(topic);
        if (method != null) {
            return methodHelp(topic, method);
        }
        List<ScriptObject> meant =
                objects.stream()
                        .filter(object -> topic.isEmpty() || object.name().equals(topic))
                        .toList();
        if (meant.isEmpty()) {
            return "There is nothing named '" + topic + "' under evs.";
        }
        return meant.stream().map(ScriptMethods::objectHelp).collect(Collectors.joining("\n\n"));
    }

    private String overview() {
        return objects.stream()
                .map(
                        object ->
                                object.name().isEmpty()
                                        ? objectHelp(object)
                                        : "evs." + object.name() + ": " + object.help())
                .collect(Collectors.joining("\n", "", "\nMore on each: evs.help('disks')"));
    }

    private static String objectHelp(ScriptObject object) {
        return object.methods().stream()
                .map(
                        method ->
                                "  "
                                        + signature(nameOf(object, method), method)
                                        + "\n      "
                                        + method.help())
                .collect(Collectors.joining("\n", object.help() + "\n", ""));
    }

    private static String methodHelp(String name, ScriptMethod method) {
        StringBuilder text = new StringBuilder(signature(name, method));
        text.append("\n  ").append(method.help());
        for (ScriptParameter parameter : method.parameters()) {
            text.append("\n  ").append(parameter.name()).append(": ").append(parameter.help());
            for (ScriptParameter field : parameter.fields()) {
                text.append("\n    ").append(field.name()).append(": ").append(field.help());
            }
        }
        return text.append("\n  Example: ").append(method.example()).toString();
    }

    private static String signature(String name, ScriptMethod method) {
        return method.parameters().stream()
                .map(parameter -> parameter.optional() ? parameter.name() + "?" : parameter.name())
                .collect(
                        Collectors.joining(
                                ", ", "evs." + name + "(", "): " + method.returns().declaration()));
    }
}
