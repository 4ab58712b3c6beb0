package org.evsshell.script.api;

import org.evsshell.client.disk.NativeDiskFilter;
import org.evsshell.client.disk.NativeDiskFilter.Field;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

import java.util.List;
import java.util.Map;

/** {@code evs.nativeDisks}: EVS's own calls on disks, beside {@code evs.disks}. */
final class NativeDisks {
    private static final ScriptType DISK = ScriptType.object("NativeDisk");
    private static final ScriptParameter FILTER =
            ScriptParameter.options(
                    "filter",
                    true,
                    "Which disks, and in which order; all without it, newest first.",
                    Options.text("name", "Exactly this name."),
                    Options.text("status", "In this state."),
                    Options.text("availability_zone", "In this zone."),
                    Options.text("volume_type_id", "Of the type with this ID."),
                    Options.text("server_id", "Attached to this server."),
                    Options.flag("multiattach", "Shared, or not."),
                    Options.text("service_type", "Of this service: EVS."),
                    Options.text("dedicated_storage_id", "In this dedicated storage pool."),
                    Options.text("dedicated_storage_name", "In pools with this in their names."),
                    Options.text(
                            "enterprise_project_id",
                            "Of this enterprise project, or all_granted_eps."),
                    Options.pairs("metadata", "With these keys and values."),
                    Options.texts("ids", "With one of these IDs; at most 60."),
                    Options.text("sort_key", "By id, status, size or created_at."),
                    Options.text("sort_dir", "asc or desc; desc without it."));

    static final ScriptObject OBJECT =
            new ScriptObject(
                    "nativeDisks",
                    "Disks as EVS's own calls show them, with tags, wwn, service_type and dedicated"
                            + " storage; get() also tells truthfully whether one is encrypted."
                            + " EVS only: everything else is done with evs.disks, in any cloud.",
                    """
                    /** A disk as EVS's own calls show it, with the service's own field names. */
                    interface NativeDisk extends Disk {
                      tags: Record<string, string>;
                      service_type: string;
                      /** Of SCSI disks only. */
                      wwn?: string;
                      /** Only from get(). */
                      encrypted?: boolean;
                      dedicated_storage_id: string | null;
                      dedicated_storage_name: string | null;
                    }
                    """,
                    List.of(
                            ScriptMethod.reading(
                                    "list",
                                    "All disks, every page. EVS only.",
                                    "evs.nativeDisks.list({server_id: server.id})",
                                    List.of(FILTER),
                                    new ScriptType("NativeDisk[]", ScriptType.Check.ARRAY),
                                    call -> Rows.all(rows(call))),
                            ScriptMethod.iterating(
                                    "iterate",
                                    "Disks one by one, page by page, once. EVS only.",
                                    "for (const each of evs.nativeDisks.iterate()) print(each.wwn)",
                                    List.of(FILTER),
                                    DISK,
                                    NativeDisks::rows),
                            ScriptMethod.reading(
                                    "get",
                                    "One disk. EVS only.",
                                    "evs.nativeDisks.get(disk.id).encrypted",
                                    List.of(Disks.ID),
                                    DISK,
                                    call -> call.client().nativeDisks().show(call.text(0)).json()),
                            ScriptMethod.reading(
                                    "count",
                                    "How many disks there are, with one small call. EVS only.",
                                    "evs.nativeDisks.count({status: 'available'})",
                                    List.of(FILTER),
                                    ScriptType.NUMBER,
                                    call ->
                                            JsonNodeFactory.instance.numberNode(
                                                    call.client()
                                                            .nativeDisks()
                                                            .count(filter(call)))),
                            ScriptMethod.changing(
                                    "delete",
                                    "Deletes a disk and all its snapshots for good; returns the"
                                            + " job's ID, or null. EVS only; evs.disks.delete"
                                            + " leaves snapshots alone.",
                                    "evs.nativeDisks.delete(id, {with_snapshots: true})",
                                    List.of(
                                            Disks.ID,
                                            ScriptParameter.options(
                                                    "options",
                                                    false,
                                                    "How.",
                                                    Options.flag(
                                                            "with_snapshots",
                                                            "Must be true: the call takes them"
                                                                    + " along."))),
                                    new ScriptType("string | null", ScriptType.Check.ANY),
                                    NativeDisks::delete)));

    private NativeDisks() {}

    private static JsonNode delete(ScriptCall call) {
        if (!Options.at(call, 1).isOn("with_snapshots")) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "EVS's own delete takes a disk's snapshots along.",
                    "Say {with_snapshots: true}, or use evs.disks.delete");
        }
        return call.client()
                .nativeDisks()
                .deleteWithSnapshots(call.text(0))
                .<JsonNode>map(StringNode::valueOf)
                .orElse(NullNode.instance);
    }

    private static RowStream rows(ScriptCall call) {
        return call.client().nativeDisks().list(filter(call));
    }

    private static NativeDiskFilter filter(ScriptCall call) {
        Options asked = Options.at(call, 0);
        NativeDiskFilter filter =
                new NativeDiskFilter(
                        Map.of(), asked.pairs("metadata"), asked.texts("ids"), order(asked));
        for (Field field : Field.values()) {
            Boolean flag = asked.flag(field.wireName());
            filter =
                    filter.with(
                            field, flag == null ? asked.text(field.wireName()) : flag.toString());
        }
        return filter;
    }

    private static NativeDiskFilter.@Nullable Order order(Options asked) {
        String column = asked.text("sort_key");
        String direction = asked.text("sort_dir");
        if (column == null && direction == null) {
            return null;
        }
        return new NativeDiskFilter.Order(
                column == null ? "created_at" : column, "asc".equals(direction));
    }
}
