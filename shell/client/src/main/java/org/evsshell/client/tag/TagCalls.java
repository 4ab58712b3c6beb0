package org.evsshell.client.tag;

import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Operation;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is sent for tags, exactly: {@link TagApi} and dry runs read it here. */
public final class TagCalls {
    private static final String VOLUMES = "volumes";

    private TagCalls() {}

    /** The tags of a disk. */
    public static Call list(String diskId) {
        return Call.on(TagOperations.LIST, "volume_id", diskId);
    }

    /** All tags in use on disks. */
    public static Call used() {
        return Call.on(TagOperations.LIST_USED, "resource_type", VOLUMES);
    }

    /** Adds tags to a disk. */
    public static Call add(String diskId, Map<String, String> tags) {
        ObjectNode body = Json.object().put("action", "create");
        ArrayNode pairs = body.putArray("tags");
        new TreeMap<>(tags)
                .forEach((key, value) -> pairs.addObject().put("key", key).put("value", value));
        return Call.on(TagOperations.ADD, "volume_id", diskId).withBody(body);
    }

    /** Takes tags from a disk: one by its own call, several together. */
    public static Call remove(String diskId, Set<String> keys) {
        if (keys.size() == 1) {
            return new Call(
                    TagOperations.REMOVE_ONE,
                    Map.of(
                            "resource_type",
                            VOLUMES,
                            "resource_id",
                            diskId,
                            "key",
                            keys.iterator().next()),
                    List.of(),
                    null);
        }
        ObjectNode body = Json.object().put("action", "delete");
        ArrayNode pairs = body.putArray("tags");
        new TreeSet<>(keys).forEach(key -> pairs.addObject().put("key", key));
        return Call.on(TagOperations.REMOVE, "volume_id", diskId).withBody(body);
    }

    /** Some of the disks with certain tags. */
    static Call find(TagQuery query, int offset, int limit) {
        ObjectNode body = query("filter", query);
        body.put("limit", limit).put("offset", offset);
        return Call.of(TagOperations.FIND).withBody(body);
    }

    /** How many disks have certain tags. */
    static Call count(TagQuery query) {
        return Call.of(TagOperations.COUNT).withBody(query("count", query));
    }

    /** The same call at another address. */
    static Call at(Operation operation, Call call) {
        return new Call(operation, call.variables(), call.query(), call.body());
    }

    private static ObjectNode query(String action, TagQuery query) {
        ObjectNode body = Json.object().put("action", action);
        ArrayNode tags = body.putArray("tags");
        query.tags()
                .forEach(
                        (key, values) -> {
                            ArrayNode any = tags.addObject().put("key", key).putArray("values");
                            values.forEach(any::add);
                        });
        if (query.name() != null) {
            body.putArray("matches")
                    .addObject()
                    .put("key", "resource_name")
                    .put("value", query.name());
        }
        return body;
    }
}
