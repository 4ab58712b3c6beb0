package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.Labels;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Showing and changing tags. Only disks have any here: nothing current puts tags on snapshots, and
 * backups are another service's.
 */
final class TagHandler {
    private static final String DISKS = "volumes";
    private static final Set<String> TYPES = Set.of(DISKS, "snapshots", "backups");

    private TagHandler() {}

    static SimAnswer list(Call call) {
        Disk disk = DiskHandler.disk(call);
        return SimAnswer.json(200, Json.write(json -> writePairs(json, disk.tags())));
    }

    /** All tags in use: a map of arrays. */
    static SimAnswer used(Call call) {
        String type = call.parameters().getOrDefault("type", DISKS);
        if (!TYPES.contains(type)) {
            throw Refusal.badRequest("The resource type " + type + " is invalid.");
        }
        Map<String, Set<String>> used = new TreeMap<>();
        if (type.equals(DISKS)) {
            for (Disk disk : call.world().disks(call.projectId())) {
                disk.tags()
                        .forEach(
                                (key, value) ->
                                        used.computeIfAbsent(key, any -> new TreeSet<>())
                                                .add(value));
            }
        }
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("tags");
                            used.forEach(
                                    (key, values) -> {
                                        json.writeArrayPropertyStart(key);
                                        values.forEach(json::writeString);
                                        json.writeEndArray();
                                    });
                            json.writeEndObject();
                        }));
    }

    /** Adding and removing share an address; the body tells which. */
    static SimAnswer change(Call call) {
        Disk disk = DiskHandler.disk(call);
        JsonNode body = call.json();
        String action = Bodies.text(body, "action");
        Map<String, String> tags = tags(body);
        if ("create".equals(action)) {
            demand(call, Action.TAG_ADD, disk, tags);
            Map<String, String> all = new LinkedHashMap<>(disk.tags());
            all.putAll(tags);
            call.world().put(disk.withTags(all));
        } else if ("delete".equals(action)) {
            demand(call, Action.TAG_REMOVE, disk, tags);
            Map<String, String> left = new LinkedHashMap<>(disk.tags());
            left.keySet().removeAll(tags.keySet());
            call.world().put(disk.withTags(left));
        } else {
            throw Refusal.badRequest("The action is neither create nor delete.");
        }
        return SimAnswer.empty(204);
    }

    static SimAnswer deleteOne(Call call) {
        String key = call.parameter("key");
        if (!call.parameter("type").equals(DISKS)) {
            throw Refusal.notFound("Tag", key);
        }
        Disk disk = DiskHandler.find(call, call.parameter("resource"));
        if (!disk.tags().containsKey(key)) {
            throw Refusal.notFound("Tag", key);
        }
        demand(call, Action.TAG_REMOVE, disk, Map.of(key, ""));
        Map<String, String> left = new LinkedHashMap<>(disk.tags());
        left.remove(key);
        call.world().put(disk.withTags(left));
        return SimAnswer.empty(200);
    }

    private static void demand(Call call, Action action, Disk disk, Map<String, String> tags) {
        Facts facts = Rules.about(disk).with(new Labels(Map.of(), tags));
        Rules.demand(call, action, facts, new RefusalTexts(disk.id(), null));
    }

    /** The tags of a body, an array of pairs; where something is removed values may be absent. */
    private static Map<String, String> tags(JsonNode body) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (JsonNode pair : body.path("tags")) {
            String key = Bodies.text(pair, "key");
            if (key == null) {
                throw Refusal.badRequest("EVS.1062", "A tag has no key.");
            }
            String value = Bodies.text(pair, "value");
            tags.put(key, value == null ? "" : value);
        }
        if (tags.isEmpty()) {
            throw Refusal.badRequest("The request has no tags.");
        }
        return tags;
    }

    /** Tags as an array of pairs. */
    static void writePairs(JsonGenerator json, Map<String, String> tags) {
        json.writeArrayPropertyStart("tags");
        tags.forEach(
                (key, value) -> {
                    json.writeStartObject();
                    json.writeStringProperty("key", key);
                    json.writeStringProperty("value", value);
                    json.writeEndObject();
                });
        json.writeEndArray();
    }
}
