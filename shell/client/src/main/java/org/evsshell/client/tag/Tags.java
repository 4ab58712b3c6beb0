package org.evsshell.client.tag;

import org.evsshell.client.json.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tags in whichever of its four shapes the service writes them: an array of {@code {key, value}} in
 * the calls of one disk and in queries, a map of texts in disks, a map of arrays for all tags in
 * use, and a map of one pair for a single tag.
 */
public final class Tags {
    private Tags() {}

    /** The tags as a map, in the service's order; of a key that comes twice the last value. */
    public static Map<String, String> map(JsonNode tags) {
        Map<String, String> map = new LinkedHashMap<>();
        for (ObjectNode pair : pairs(tags)) {
            map.put(pair.path("key").asString(""), pair.path("value").asString(""));
        }
        return map;
    }

    /** The tags as {@code {key, value}} rows, one for each value. */
    public static List<ObjectNode> pairs(JsonNode tags) {
        List<ObjectNode> pairs = new ArrayList<>();
        if (tags.isArray()) {
            tags.forEach(
                    tag -> {
                        if (tag instanceof ObjectNode pair) {
                            pairs.add(pair);
                        }
                    });
            return pairs;
        }
        for (Map.Entry<String, JsonNode> tag : tags.properties()) {
            if (tag.getValue().isArray()) {
                tag.getValue().forEach(value -> pairs.add(pair(tag.getKey(), value)));
            } else {
                pairs.add(pair(tag.getKey(), tag.getValue()));
            }
        }
        return pairs;
    }

    /** A map of arrays as {@code {key, values}} rows, one for each key. */
    static List<ObjectNode> used(JsonNode tags) {
        List<ObjectNode> used = new ArrayList<>();
        for (Map.Entry<String, JsonNode> tag : tags.properties()) {
            ObjectNode row = Json.object().put("key", tag.getKey());
            row.set("values", tag.getValue());
            used.add(row);
        }
        return used;
    }

    private static ObjectNode pair(String key, JsonNode value) {
        return Json.object().put("key", key).put("value", value.asString(""));
    }
}
