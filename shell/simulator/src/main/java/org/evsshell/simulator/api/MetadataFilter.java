package org.evsshell.simulator.api;

import org.evsshell.simulator.json.JsonTrees;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.function.Predicate;

/** The filter {@code metadata}: a map as text, in JSON or as Python writes it. */
final class MetadataFilter {
    private MetadataFilter() {}

    /** Fits what holds all the pairs; text that is no map fits nothing. */
    static Predicate<Map<String, String>> of(String text) {
        try {
            JsonNode wanted = JsonTrees.read(text.replace('\'', '"'));
            return metadata ->
                    wanted.isObject()
                            && wanted.properties().stream().allMatch(pair -> has(metadata, pair));
        } catch (JacksonException noMap) {
            return metadata -> false;
        }
    }

    private static boolean has(Map<String, String> metadata, Map.Entry<String, JsonNode> pair) {
        return pair.getValue().asString("").equals(metadata.get(pair.getKey()));
    }
}
