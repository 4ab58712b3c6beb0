package org.evsshell.script.api;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.json.Json;
import org.evsshell.client.metadata.MetadataApi;
import org.evsshell.client.metadata.SystemKeys;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code evs.metadata}. */
final class Metadata {
    private static final ScriptType PAIRS =
            new ScriptType("Record<string, string>", ScriptType.Check.OBJECT);
    private static final ScriptParameter OWNER =
            ScriptParameter.options(
                    "owner",
                    false,
                    "Whose: a disk's or a snapshot's.",
                    Options.text("volume_id", "The disk's ID."),
                    Options.text("snapshot_id", "The snapshot's ID."));
    private static final ScriptParameter KEY =
            ScriptParameter.required("key", ScriptType.STRING, "The key.");

    static final ScriptObject OBJECT =
            new ScriptObject(
                    "metadata",
                    "Metadata of disks and snapshots.",
                    "",
                    List.of(
                            ScriptMethod.reading(
                                    "list",
                                    "All metadata of a disk or a snapshot.",
                                    "evs.metadata.list({volume_id: disk.id}).owner",
                                    List.of(OWNER),
                                    PAIRS,
                                    call -> {
                                        Owner owner = Owner.of(call);
                                        return Json.object(owner.api().list(owner.id()));
                                    }),
                            ScriptMethod.reading(
                                    "get",
                                    "The value of one key; an error if it is not there.",
                                    "evs.metadata.get({volume_id: disk.id}, 'owner')",
                                    List.of(OWNER, KEY),
                                    ScriptType.STRING,
                                    call -> {
                                        Owner owner = Owner.of(call);
                                        return JsonNodeFactory.instance.stringNode(
                                                owner.api().show(owner.id(), call.text(1)));
                                    }),
                            ScriptMethod.changing(
                                    "set",
                                    "Sets metadata; other keys stay unless replace is on. Returns"
                                            + " all metadata.",
                                    "evs.metadata.set({snapshot_id: id}, {keep: 'yes'})",
                                    List.of(
                                            OWNER,
                                            ScriptParameter.required(
                                                    "pairs", PAIRS, "What to set."),
                                            ScriptParameter.options(
                                                    "options",
                                                    true,
                                                    "How.",
                                                    Options.flag(
                                                            "replace",
                                                            "Drop every other key but the"
                                                                    + " service's own."))),
                                    PAIRS,
                                    Metadata::set),
                            ScriptMethod.changing(
                                    "unset",
                                    "Takes keys away, one call for each; an error if one is not"
                                            + " there. Returns all metadata that are left.",
                                    "evs.metadata.unset({volume_id: disk.id}, ['owner'])",
                                    List.of(
                                            OWNER,
                                            ScriptParameter.required(
                                                    "keys",
                                                    new ScriptType(
                                                            "string[]", ScriptType.Check.ARRAY),
                                                    "The keys.")),
                                    PAIRS,
                                    Metadata::unset)));

    private Metadata() {}

    /** Whose metadata a call is about. */
    private record Owner(MetadataApi api, String id) {
        static Owner of(ScriptCall call) {
            Options options = Options.at(call, 0);
            String disk = options.text("volume_id");
            String snapshot = options.text("snapshot_id");
            if (disk != null && snapshot == null) {
                return new Owner(call.client().diskMetadata(), disk);
            }
            if (snapshot != null && disk == null) {
                return new Owner(call.client().snapshotMetadata(), snapshot);
            }
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "evs.metadata needs either volume_id or snapshot_id.",
                    "Write {volume_id: id} or {snapshot_id: id}.");
        }
    }

    private static JsonNode set(ScriptCall call) {
        Owner owner = Owner.of(call);
        Map<String, String> pairs = new LinkedHashMap<>();
        call.argument(1)
                .properties()
                .forEach(pair -> pairs.put(pair.getKey(), pair.getValue().asString("")));
        if (!Options.at(call, 2).isOn("replace")) {
            owner.api().add(owner.id(), pairs);
            return Json.object(owner.api().list(owner.id()));
        }
        Map<String, String> all =
                new LinkedHashMap<>(SystemKeys.among(owner.api().list(owner.id())));
        all.putAll(pairs);
        return Json.object(owner.api().replace(owner.id(), all));
    }

    private static JsonNode unset(ScriptCall call) {
        Owner owner = Owner.of(call);
        for (JsonNode key : call.argument(1)) {
            owner.api().remove(owner.id(), key.asString(""));
        }
        return Json.object(owner.api().list(owner.id()));
    }
}
