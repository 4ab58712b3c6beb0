package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.Labels;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Disks by tag: all keys must be there, each with one of its values. Every disk is looked at: fast
 * enough for 100,000, and nothing has to be kept in step.
 *
 * @param tags the values wanted by key; none means any
 * @param name part of the name, in either case; null for any
 */
record TagSearch(Map<String, Set<String>> tags, @Nullable String name) {
    private static final int MOST = 10;
    private static final int MOST_ROWS = 1000;

    /** Filter and count share an address; the body tells which. */
    static SimAnswer answer(Call call) {
        JsonNode body = call.json();
        boolean rows =
                switch (String.valueOf(Bodies.text(body, "action"))) {
                    case "filter" -> true;
                    case "count" -> false;
                    default -> throw Refusal.badRequest("The action is neither filter nor count.");
                };
        if (rows && !body.has("tags")) {
            throw Refusal.badRequest("'tags' is a required property");
        }
        TagSearch search = of(body);
        Map<String, String> keys = new HashMap<>();
        search.tags().keySet().forEach(key -> keys.put(key, ""));
        Rules.demand(
                call,
                Action.TAG_FIND,
                Facts.none().with(new Labels(Map.of(), keys)),
                new RefusalTexts(null, null));
        List<Disk> found = new ArrayList<>();
        for (Disk disk : call.world().disks(call.projectId())) {
            if (search.matches(disk)) {
                found.add(disk);
            }
        }
        int limit = rows ? number(body, "limit", 1, MOST_ROWS, MOST_ROWS) : 0;
        int offset = rows ? number(body, "offset", 0, Integer.MAX_VALUE, 0) : 0;
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeNumberProperty("total_count", found.size());
                            if (rows) {
                                write(json, call, found, offset, limit);
                            }
                        }));
    }

    private static TagSearch of(JsonNode body) {
        Map<String, Set<String>> tags = new HashMap<>();
        for (JsonNode tag : body.path("tags")) {
            String key = Bodies.text(tag, "key");
            Set<String> values = new HashSet<>();
            tag.path("values").forEach(value -> values.add(value.asString("")));
            if (key == null || values.size() > MOST || tags.put(key, values) != null) {
                throw Refusal.badRequest("EVS.1062", "A tag of the query is invalid.");
            }
        }
        if (body.has("tags") && tags.isEmpty()) {
            throw Refusal.badRequest("EVS.1062", "The query names no tag.");
        }
        String name = null;
        for (JsonNode match : body.path("matches")) {
            String value = match.path("value").asString("");
            switch (match.path("key").asString("")) {
                case "resource_name" -> name = value.toLowerCase(Locale.ROOT);
                case "service_type" -> {
                    if (!value.equals("EVS")) {
                        throw Refusal.badRequest("The service type is invalid.");
                    }
                }
                default -> throw Refusal.badRequest("A match of the query is invalid.");
            }
        }
        return new TagSearch(tags, name);
    }

    private boolean matches(Disk disk) {
        for (Map.Entry<String, Set<String>> tag : tags.entrySet()) {
            String value = disk.tags().get(tag.getKey());
            if (value == null || (!tag.getValue().isEmpty() && !tag.getValue().contains(value))) {
                return false;
            }
        }
        if (name == null) {
            return true;
        }
        String own = disk.name() == null ? "" : disk.name().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? own.isEmpty() : own.contains(name);
    }

    /** A number, or its digits: the page types it a number and shows a text. */
    private static int number(JsonNode body, String field, int least, int most, int standard) {
        JsonNode node = body.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return standard;
        }
        int number = node.asInt(-1);
        if (number < least || number > most) {
            throw Refusal.badRequest("The " + field + " is invalid.");
        }
        return number;
    }

    private static void write(
            JsonGenerator json, Call call, List<Disk> found, int offset, int limit) {
        DiskJson form = DiskJson.of(call);
        int end = (int) Math.min(found.size(), (long) offset + limit);
        json.writeArrayPropertyStart("resources");
        for (Disk disk : found.subList(Math.min(offset, end), end)) {
            json.writeStartObject();
            Json.id(json, "resource_id", disk.id());
            Json.text(json, "resource_name", disk.name());
            json.writeObjectPropertyStart("resource_detail");
            form.writeFull(json, disk);
            json.writeStringProperty("service_type", "EVS");
            Json.map(json, "tags", disk.tags());
            json.writeEndObject();
            TagHandler.writePairs(json, disk.tags());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
