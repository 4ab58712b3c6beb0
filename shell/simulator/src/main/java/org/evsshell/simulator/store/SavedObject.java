package org.evsshell.simulator.store;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of the file, and what its fields hold. */
record SavedObject(JsonNode json) {
    /**
     * A text.
     *
     * @throws IllegalArgumentException when there is none
     */
    String need(String name) {
        String value = text(name);
        if (value == null) {
            throw new IllegalArgumentException("it lacks \"" + name + "\"");
        }
        return value;
    }

    /**
     * An ID, which answers hold as it is, with nothing escaped.
     *
     * @throws IllegalArgumentException when there is none, or one nobody would make
     */
    String needId(String name) {
        String id = need(name);
        for (int at = 0; at < id.length(); at++) {
            if (!isOfIds(id.charAt(at))) {
                throw new IllegalArgumentException(
                        "it has \"" + name + "\": '" + id + "', which is no ID");
            }
        }
        return id;
    }

    private static boolean isOfIds(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '_'
                || character == '.';
    }

    /** A text; null for none. */
    @Nullable String text(String name) {
        JsonNode value = json.path(name);
        return value.isString() ? value.stringValue() : null;
    }

    int number(String name) {
        return json.path(name).intValue();
    }

    boolean flag(String name) {
        return json.path(name).booleanValue();
    }

    /** Texts by key, in their order; empty for none. */
    Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        json.path(name)
                .properties()
                .forEach(pair -> map.put(pair.getKey(), pair.getValue().stringValue()));
        return map;
    }

    /** The objects of a list; empty for none. */
    List<SavedObject> all(String name) {
        List<SavedObject> all = new ArrayList<>();
        json.path(name).forEach(each -> all.add(new SavedObject(each)));
        return all;
    }

    Instant needTime(String name, ChronoUnit unit) {
        return Instant.EPOCH.plus(json.path(name).longValue(), unit);
    }

    /** A time; null for none. */
    @Nullable Instant time(String name, ChronoUnit unit) {
        return json.has(name) ? needTime(name, unit) : null;
    }
}
