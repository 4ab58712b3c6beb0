package org.evsshell.client.metadata;

import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Operation;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is sent for metadata, exactly: {@link MetadataApi} and dry runs read it here. */
public final class MetadataCalls {
    private MetadataCalls() {}

    /** All pairs of a resource. */
    public static Call list(MetadataOwner owner, String id) {
        return Call.on(
                either(owner, MetadataOperations.LIST_OF_DISK, MetadataOperations.LIST_OF_SNAPSHOT),
                owner.variable(),
                id);
    }

    /** One pair. */
    public static Call show(MetadataOwner owner, String id, String key) {
        return item(
                either(owner, MetadataOperations.SHOW_OF_DISK, MetadataOperations.SHOW_OF_SNAPSHOT),
                owner,
                id,
                key);
    }

    /** Adds pairs: one by its own call, several together. */
    public static Call add(MetadataOwner owner, String id, Map<String, String> pairs) {
        if (pairs.size() == 1 && hasAddress(pairs.keySet().iterator().next())) {
            return set(owner, id, pairs);
        }
        return Call.on(
                        either(
                                owner,
                                MetadataOperations.ADD_TO_DISK,
                                MetadataOperations.ADD_TO_SNAPSHOT),
                        owner.variable(),
                        id)
                .withBody(wrapped("metadata", pairs));
    }

    private static Call set(MetadataOwner owner, String id, Map<String, String> pair) {
        Operation operation =
                either(owner, MetadataOperations.SET_OF_DISK, MetadataOperations.SET_OF_SNAPSHOT);
        return item(operation, owner, id, pair.keySet().iterator().next())
                .withBody(wrapped("meta", pair));
    }

    /** Gives a resource these pairs and no others. */
    public static Call replace(MetadataOwner owner, String id, Map<String, String> pairs) {
        return Call.on(
                        either(
                                owner,
                                MetadataOperations.REPLACE_OF_DISK,
                                MetadataOperations.REPLACE_OF_SNAPSHOT),
                        owner.variable(),
                        id)
                .withBody(wrapped("metadata", pairs));
    }

    /**
     * Takes one pair away: by its own call, or, where the key has no address, by giving the
     * resource all the others.
     *
     * @param all the pairs the resource has; only needed for a key without an address
     */
    public static Call remove(MetadataOwner owner, String id, String key, Map<String, String> all) {
        if (!hasAddress(key)) {
            Map<String, String> others = new TreeMap<>(all);
            others.remove(key);
            return replace(owner, id, others);
        }
        return item(
                either(
                        owner,
                        MetadataOperations.REMOVE_FROM_DISK,
                        MetadataOperations.REMOVE_FROM_SNAPSHOT),
                owner,
                id,
                key);
    }

    /** Cinder reads an encoded slash as one that parts the path, and finds nothing there. */
    static boolean hasAddress(String key) {
        return !key.contains("/");
    }

    private static Call item(Operation operation, MetadataOwner owner, String id, String key) {
        return new Call(operation, Map.of(owner.variable(), id, "key", key), List.of(), null);
    }

    private static Operation either(MetadataOwner owner, Operation disk, Operation snapshot) {
        return switch (owner) {
            case DISK -> disk;
            case SNAPSHOT -> snapshot;
        };
    }

    private static ObjectNode wrapped(String envelope, Map<String, String> pairs) {
        ObjectNode body = Json.object();
        body.set(envelope, Json.object(new TreeMap<>(pairs)));
        return body;
    }
}
