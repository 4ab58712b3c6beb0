package org.evsshell.script.api;

import org.evsshell.client.json.Json;
import org.evsshell.client.tag.TagQuery;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** {@code evs.tags}. */
final class Tags {
    private static final ScriptType TAGS =
            new ScriptType("Record<string, string>", ScriptType.Check.OBJECT);
    private static final ScriptParameter DISK =
            ScriptParameter.required("volume_id", ScriptType.STRING, "The disk's ID.");
    private static final ScriptParameter WANTED =
            ScriptParameter.required(
                    "tags",
                    new ScriptType("TagQuery", ScriptType.Check.OBJECT),
                    "Keys that must all be there, each with its value, one of several, or [] for"
                            + " any.");
    private static final ScriptParameter OPTIONS =
            ScriptParameter.options(
                    "options",
                    true,
                    "What else.",
                    Options.text("name", "Part of the disk's name."));

    static final ScriptObject OBJECT =
            new ScriptObject(
                    "tags",
                    "Tags of disks; only EVS has them.",
                    """
                    /** A disk found by its tags, with the service's own field names. */
                    interface TaggedDisk {
                      resource_id: string;
                      resource_name: string;
                      resource_detail: Disk;
                      tags: { key: string; value: string }[];
                    }

                    /** Tags disks are looked for by: a key's value, one of several, or [] for any. */
                    type TagQuery = Record<string, string | string[]>;
                    """,
                    List.of(
                            ScriptMethod.reading(
                                    "list",
                                    "The tags of a disk.",
                                    "evs.tags.list(disk.id).role",
                                    List.of(DISK),
                                    TAGS,
                                    Tags::list),
                            ScriptMethod.reading(
                                    "used",
                                    "Every tag in use, key by key.",
                                    "evs.tags.used().map(tag => tag.key)",
                                    List.of(),
                                    new ScriptType(
                                            "{ key: string; values: string[] }[]",
                                            ScriptType.Check.ARRAY),
                                    call -> Rows.all(call.client().tags().used())),
                            ScriptMethod.changing(
                                    "add",
                                    "Puts tags on a disk; a key that is there gets the new value.",
                                    "evs.tags.add(disk.id, {stage: 'prod'})",
                                    List.of(
                                            DISK,
                                            ScriptParameter.required(
                                                    "tags", TAGS, "The tags to put on it.")),
                                    ScriptType.VOID,
                                    Tags::add),
                            ScriptMethod.changing(
                                    "remove",
                                    "Takes tags from a disk; of several a missing one is passed"
                                            + " over.",
                                    "evs.tags.remove(disk.id, ['stage'])",
                                    List.of(
                                            DISK,
                                            ScriptParameter.required(
                                                    "keys",
                                                    new ScriptType(
                                                            "string[]", ScriptType.Check.ARRAY),
                                                    "Their keys.")),
                                    ScriptType.VOID,
                                    Tags::remove),
                            ScriptMethod.reading(
                                    "find",
                                    "All disks with certain tags, every page.",
                                    "evs.tags.find({role: ['db', 'web']})",
                                    List.of(WANTED, OPTIONS),
                                    new ScriptType("TaggedDisk[]", ScriptType.Check.ARRAY),
                                    call -> Rows.all(call.client().tags().find(query(call)))),
                            ScriptMethod.iterating(
                                    "iterate",
                                    "Disks with certain tags one by one, page by page, once.",
                                    "for (const each of evs.tags.iterate({role: []}))"
                                            + " print(each.resource_id)",
                                    List.of(WANTED, OPTIONS),
                                    ScriptType.object("TaggedDisk"),
                                    call -> call.client().tags().find(query(call))),
                            ScriptMethod.reading(
                                    "count",
                                    "How many disks have certain tags.",
                                    "evs.tags.count({role: 'db'})",
                                    List.of(WANTED, OPTIONS),
                                    ScriptType.NUMBER,
                                    call ->
                                            JsonNodeFactory.instance.numberNode(
                                                    call.client().tags().count(query(call))))));

    private Tags() {}

    private static JsonNode list(ScriptCall call) {
        return Json.object(call.client().tags().list(call.text(0)));
    }

    private static JsonNode add(ScriptCall call) {
        Map<String, String> tags = new LinkedHashMap<>();
        call.argument(1)
                .properties()
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asString("")));
        call.client().tags().add(call.text(0), tags);
        return MissingNode.getInstance();
    }

    private static JsonNode remove(ScriptCall call) {
        LinkedHashSet<String> keys = new LinkedHashSet<>();
        call.argument(1).forEach(key -> keys.add(key.asString("")));
        call.client().tags().remove(call.text(0), keys);
        return MissingNode.getInstance();
    }

    private static TagQuery query(ScriptCall call) {
        Map<String, List<String>> tags = new LinkedHashMap<>();
        call.argument(0)
                .properties()
                .forEach(tag -> tags.put(tag.getKey(), values(tag.getValue())));
        return new TagQuery(tags, Options.at(call, 1).text("name"));
    }

    private static List<String> values(JsonNode wanted) {
        if (!wanted.isArray()) {
            return List.of(wanted.asString(""));
        }
        List<String> values = new ArrayList<>();
        wanted.forEach(value -> values.add(value.asString("")));
        return values;
    }
}
