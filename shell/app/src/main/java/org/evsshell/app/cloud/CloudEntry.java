package org.evsshell.app.cloud;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One cloud as configured, not yet made sense of.
 *
 * @param name its name
 * @param origin where it comes from, for messages
 * @param values its keys, nested as in clouds.yaml
 * @param files those it was read from; none for variables
 */
record CloudEntry(String name, String origin, Map<?, ?> values, List<Path> files) {
    CloudEntry {
        files = List.copyOf(files);
    }

    /** A text by its path of keys; null when absent or empty. */
    @Nullable String text(String... path) {
        Object value = at(path);
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            boolean absent = text.isEmpty() || text.equals("~") || text.equals("null");
            return absent ? null : text;
        }
        throw wrong(path, "is not a text");
    }

    /** A yes or no by its path of keys; null when absent. */
    @Nullable Boolean flag(String... path) {
        String text = text(path);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true", "True", "TRUE", "yes", "Yes", "on", "1" -> true;
            case "false", "False", "FALSE", "no", "No", "off", "0" -> false;
            default -> throw wrong(path, "is neither true nor false");
        };
    }

    /** A list of texts by its path of keys; empty when absent. */
    List<String> texts(String... path) {
        Object value = at(path);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong(path, "is not a list");
        }
        List<String> texts = new ArrayList<>();
        for (Object item : list) {
            texts.add(String.valueOf(item));
        }
        return texts;
    }

    /** Texts by name, by the path of keys to them; empty when there are none. */
    Map<String, String> pairs(String... path) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (at(path) instanceof Map<?, ?> mapping) {
            mapping.forEach((key, value) -> pairs.put(String.valueOf(key), String.valueOf(value)));
        }
        return pairs;
    }

    /** This entry with all that {@code other} says laid over it. */
    CloudEntry mergedWith(Map<?, ?> other, Path otherFile) {
        List<Path> all = new ArrayList<>(files);
        all.add(otherFile);
        return new CloudEntry(name, origin, merged(values, other), all);
    }

    /** What is wrong with a key of this entry. */
    EvsException wrong(String[] path, String why) {
        String key =
                isOfVariables()
                        ? EnvironmentCloud.variable(path[path.length - 1])
                        : String.join(".", path);
        return EvsException.of(
                ErrorKind.CONFIG, origin + ": " + key + " of cloud '" + name + "' " + why + ".");
    }

    /** Whether variables say it, no file. */
    boolean isOfVariables() {
        return origin.equals(EnvironmentCloud.ORIGIN);
    }

    private @Nullable Object at(String... path) {
        Object value = values;
        for (String key : path) {
            if (!(value instanceof Map<?, ?> mapping)) {
                return null;
            }
            value = mapping.get(key);
        }
        return value;
    }

    private static Map<Object, Object> merged(Map<?, ?> lower, Map<?, ?> upper) {
        Map<Object, Object> all = new LinkedHashMap<>(lower);
        upper.forEach(
                (key, value) -> {
                    if (all.get(key) instanceof Map<?, ?> below
                            && value instanceof Map<?, ?> above) {
                        all.put(key, merged(below, above));
                    } else {
                        all.put(key, value);
                    }
                });
        return all;
    }
}
