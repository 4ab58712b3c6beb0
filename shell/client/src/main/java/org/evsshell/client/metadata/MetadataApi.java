package org.evsshell.client.metadata;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Caller;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The metadata of disks, or of snapshots: keys and values of up to 255 characters that the service
 * keeps and does not read, but for the keys that are its own. Safe for use from any thread.
 *
 * <p>All methods take the resource's ID and throw {@link EvsException} of kind {@code NOT_FOUND}
 * when there is none.
 */
public final class MetadataApi {
    private final Caller caller;
    private final MetadataOwner owner;

    /** The metadata of one kind of resource, as {@code caller} sees it. */
    public MetadataApi(Caller caller, MetadataOwner owner) {
        this.caller = caller;
        this.owner = owner;
    }

    /** Every pair, in the service's order, which means nothing. */
    public Map<String, String> list(String id) {
        return pairs(caller.send(MetadataCalls.list(owner, id)).path("metadata"));
    }

    /**
     * The value of one key.
     *
     * @throws EvsException of kind {@code NOT_FOUND} also when the resource has no such key
     */
    public String show(String id, String key) {
        if (!MetadataCalls.hasAddress(key)) {
            return among(list(id), id, key);
        }
        return caller.send(MetadataCalls.show(owner, id, key)).path("meta").path(key).asString("");
    }

    /**
     * Adds pairs; a key that is there already gets the new value, others stay.
     *
     * @return all pairs as they are then, or the one pair that was set
     * @throws EvsException of kind {@code BAD_REQUEST} or {@code FORBIDDEN} for a key of the
     *     service's own
     */
    public Map<String, String> add(String id, Map<String, String> pairs) {
        if (pairs.isEmpty()) {
            throw EvsException.of(ErrorKind.USAGE, "No metadata was given to set.");
        }
        JsonNode answer = caller.send(MetadataCalls.add(owner, id, pairs));
        return pairs(answer.path(answer.has("meta") ? "meta" : "metadata"));
    }

    /**
     * Gives the resource these pairs and no others. What is the service's own should be among them:
     * see {@link org.evsshell.client.metadata.SystemKeys}.
     *
     * @return all pairs as they are then
     */
    public Map<String, String> replace(String id, Map<String, String> pairs) {
        return pairs(caller.send(MetadataCalls.replace(owner, id, pairs)).path("metadata"));
    }

    /**
     * Takes one pair away.
     *
     * @throws EvsException of kind {@code NOT_FOUND} also when the resource has no such key
     */
    public void remove(String id, String key) {
        Map<String, String> all = Map.of();
        if (!MetadataCalls.hasAddress(key)) {
            all = list(id);
            among(all, id, key);
        }
        caller.send(MetadataCalls.remove(owner, id, key, all));
    }

    private String among(Map<String, String> pairs, String id, String key) {
        String value = pairs.get(key);
        if (value == null) {
            throw EvsException.of(
                    ErrorKind.NOT_FOUND,
                    "The " + owner.noun() + " " + id + " has no metadata '" + key + "'.",
                    "metadata list " + owner.noun() + " " + id);
        }
        return value;
    }

    private static Map<String, String> pairs(JsonNode map) {
        Map<String, String> pairs = new LinkedHashMap<>();
        map.properties().forEach(pair -> pairs.put(pair.getKey(), pair.getValue().asString("")));
        return pairs;
    }
}
