package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.Labels;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Snapshot;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Showing and changing metadata. Cinder checks the bodies of disks by schema, of snapshots not. */
final class MetadataHandler {
    static final MetadataHandler DISKS = new MetadataHandler("Volume", Holder::disk);
    static final MetadataHandler SNAPSHOTS = new MetadataHandler("Snapshot", Holder::snapshot);

    private final String owner;
    private final Function<Call, Holder> holders;

    private MetadataHandler(String owner, Function<Call, Holder> holders) {
        this.owner = owner;
        this.holders = holders;
    }

    /** Keeps changed pairs. */
    private interface Keeper {
        void keep(Map<String, String> pairs);
    }

    /** The resource in the path, as far as metadata go. */
    private record Holder(
            String id, Map<String, String> pairs, RefusalTexts texts, Facts facts, Keeper keeper) {
        static Holder disk(Call call) {
            Disk disk = DiskHandler.disk(call);
            return new Holder(
                    disk.id(),
                    disk.metadata(),
                    new RefusalTexts(disk.id(), null),
                    Rules.about(disk),
                    pairs -> call.world().put(disk.withMetadata(pairs)));
        }

        static Holder snapshot(Call call) {
            Snapshot snapshot = SnapshotHandler.snapshot(call);
            return new Holder(
                    snapshot.id(),
                    snapshot.metadata(),
                    new RefusalTexts(snapshot.diskId(), snapshot.id()),
                    Facts.none().withSnapshot(snapshot.status(), snapshot.name(), null),
                    pairs -> call.world().put(snapshot.withMetadata(pairs)));
        }
    }

    SimAnswer list(Call call) {
        return answer("metadata", holders.apply(call).pairs());
    }

    SimAnswer show(Call call) {
        Holder holder = holders.apply(call);
        String key = key(call, holder);
        return answer("meta", Map.of(key, Objects.requireNonNull(holder.pairs().get(key))));
    }

    SimAnswer add(Call call) {
        Holder holder = holders.apply(call);
        return answer("metadata", added(call, holder, wanted(call)));
    }

    SimAnswer replace(Call call) {
        Holder holder = holders.apply(call);
        Map<String, String> wanted = wanted(call);
        Map<String, String> dropped = new LinkedHashMap<>(holder.pairs());
        dropped.keySet().removeAll(wanted.keySet());
        demand(call, Action.METADATA_UNSET, holder, dropped);
        demand(call, Action.METADATA_SET, holder, changed(holder, wanted));
        holder.keeper().keep(wanted);
        return answer("metadata", wanted);
    }

    SimAnswer set(Call call) {
        Holder holder = holders.apply(call);
        JsonNode body = call.json();
        JsonNode meta = body.path("meta");
        boolean checked = owner.equals("Volume");
        if (checked && meta.size() > 1) {
            throw Bodies.invalid("meta", meta.toString(), meta + " has too many properties");
        }
        Map<String, String> pair = pairs(body, "meta");
        if (call.dialect() == Dialect.CINDER && call.parameter("key").contains("/")) {
            throw Refusal.of(404, null, "The resource could not be found.");
        }
        if (!pair.containsKey(call.parameter("key"))) {
            throw Refusal.badRequest("Request body and URI mismatch");
        }
        if (pair.size() > 1) {
            throw Refusal.badRequest("Request body contains too many items");
        }
        added(call, holder, pair);
        return answer("meta", pair);
    }

    SimAnswer delete(Call call) {
        Holder holder = holders.apply(call);
        String key = key(call, holder);
        Map<String, String> left = new LinkedHashMap<>(holder.pairs());
        demand(
                call,
                Action.METADATA_UNSET,
                holder,
                Map.of(key, Objects.requireNonNull(left.remove(key))));
        holder.keeper().keep(left);
        return SimAnswer.text(200, "text/html", "");
    }

    private static Map<String, String> added(Call call, Holder holder, Map<String, String> wanted) {
        demand(call, Action.METADATA_SET, holder, changed(holder, wanted));
        Map<String, String> all = new LinkedHashMap<>(holder.pairs());
        all.putAll(wanted);
        holder.keeper().keep(all);
        return all;
    }

    /** Pairs that are there already change nothing. */
    private static Map<String, String> changed(Holder holder, Map<String, String> wanted) {
        Map<String, String> changed = new LinkedHashMap<>(wanted);
        changed.entrySet().removeAll(holder.pairs().entrySet());
        return changed;
    }

    private static void demand(Call call, Action action, Holder holder, Map<String, String> pairs) {
        Facts facts = holder.facts().with(new Labels(pairs, Map.of()));
        Rules.demand(call, action, facts, holder.texts());
    }

    private Map<String, String> wanted(Call call) {
        return pairs(call.json(), "metadata");
    }

    private Map<String, String> pairs(JsonNode body, String key) {
        if (!body.has(key)) {
            throw Refusal.badRequest(
                    owner.equals("Volume")
                            ? "'" + key + "' is a required property"
                            : "Missing required element '" + key + "' in request body.");
        }
        return Optional.ofNullable(Bodies.map(body, key)).orElse(Map.of());
    }

    /** The key in the path, which must be there. */
    private String key(Call call, Holder holder) {
        String key = call.parameter("key");
        if (call.dialect() == Dialect.CINDER && key.contains("/")) {
            // Cinder 21.3, observed 2026-11-25: it parts the path at an encoded slash, too.
            throw Refusal.of(404, null, "The resource could not be found.");
        }
        if (!holder.pairs().containsKey(key)) {
            throw Refusal.of(
                    404,
                    "EVS.5404",
                    owner + " " + holder.id() + " has no metadata with key " + key + ".");
        }
        return key;
    }

    private static SimAnswer answer(String envelope, Map<String, String> pairs) {
        return SimAnswer.json(200, Json.write(json -> Json.map(json, envelope, pairs)));
    }
}
