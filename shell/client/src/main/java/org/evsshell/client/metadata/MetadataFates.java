package org.evsshell.client.metadata;

import org.evsshell.client.fate.Fate;
import org.evsshell.client.fate.FateLookup;
import org.evsshell.client.fate.Marks;
import org.evsshell.client.fate.Sent;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.operation.Operation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How the fate of changes to metadata is found out: the pairs themselves tell. */
public final class MetadataFates {
    private MetadataFates() {}

    /** The lookups by operation id. */
    public static Map<String, FateLookup> all() {
        Map<String, FateLookup> all = new HashMap<>();
        for (Operation operation :
                List.of(
                        MetadataOperations.ADD_TO_DISK,
                        MetadataOperations.ADD_TO_SNAPSHOT,
                        MetadataOperations.SET_OF_DISK,
                        MetadataOperations.SET_OF_SNAPSHOT)) {
            all.put(operation.id(), lookup(MetadataFates::added));
        }
        for (Operation operation :
                List.of(
                        MetadataOperations.REPLACE_OF_DISK,
                        MetadataOperations.REPLACE_OF_SNAPSHOT)) {
            all.put(operation.id(), lookup(MetadataFates::replaced));
        }
        for (Operation operation :
                List.of(
                        MetadataOperations.REMOVE_FROM_DISK,
                        MetadataOperations.REMOVE_FROM_SNAPSHOT)) {
            all.put(operation.id(), lookup(MetadataFates::removed));
        }
        return Map.copyOf(all);
    }

    private static FateLookup lookup(FateLookup.Finding finding) {
        return FateLookup.byState(
                finding, call -> "metadata list " + owner(call).noun() + " " + id(call));
    }

    private static Fate added(Sent sent, Caller reads) {
        JsonNode shown = shown(sent, reads);
        JsonNode body = Objects.requireNonNull(sent.call().body());
        JsonNode meta = body.path("meta");
        JsonNode wished = meta.isMissingNode() ? body.path("metadata") : meta;
        for (Map.Entry<String, JsonNode> pair : wished.properties()) {
            if (!shown.path(pair.getKey()).equals(pair.getValue())) {
                return new Fate.Absent();
            }
        }
        return new Fate.Happened(meta.isMissingNode() ? wrapped(shown) : body);
    }

    private static Fate replaced(Sent sent, Caller reads) {
        JsonNode shown = shown(sent, reads);
        JsonNode wished = Objects.requireNonNull(sent.call().body()).path("metadata");
        return shown.equals(wished) ? new Fate.Happened(wrapped(shown)) : new Fate.Absent();
    }

    private static Fate removed(Sent sent, Caller reads) {
        String key = Objects.requireNonNull(sent.call().variables().get("key"));
        return shown(sent, reads).has(key) ? new Fate.Absent() : Marks.happened();
    }

    private static JsonNode shown(Sent sent, Caller reads) {
        Call call = sent.call();
        return reads.send(MetadataCalls.list(owner(call), id(call))).path("metadata");
    }

    private static ObjectNode wrapped(JsonNode pairs) {
        ObjectNode answer = Json.object();
        answer.set("metadata", pairs);
        return answer;
    }

    private static MetadataOwner owner(Call call) {
        return call.variables().containsKey(MetadataOwner.DISK.variable())
                ? MetadataOwner.DISK
                : MetadataOwner.SNAPSHOT;
    }

    private static String id(Call call) {
        return Objects.requireNonNull(call.variables().get(owner(call).variable()));
    }
}
