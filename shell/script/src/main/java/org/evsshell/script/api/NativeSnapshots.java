package org.evsshell.script.api;

import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.client.snapshot.SnapshotGoals;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

import java.util.List;

/** {@code evs.nativeSnapshots}: what {@code evs.snapshots} does, by EVS's own calls. */
final class NativeSnapshots {
    private static final ScriptType SNAPSHOT = ScriptType.object("NativeSnapshot");

    static final ScriptObject OBJECT =
            new ScriptObject(
                    "nativeSnapshots",
                    "Snapshots by EVS's own calls, whose lists name the owning service and count"
                            + " without reading every page. EVS only: evs.snapshots does the same"
                            + " in any cloud.",
                    """
                    /** A snapshot as EVS's own calls show it, with the service's own field names. */
                    interface NativeSnapshot extends Snapshot {
                      /** Only in lists. */
                      service_type?: string;
                    }
                    """,
                    List.of(
                            ScriptMethod.reading(
                                    "list",
                                    "All snapshots, every page. EVS only.",
                                    "evs.nativeSnapshots.list({volume_id: disk.id})",
                                    List.of(Snapshots.FILTER),
                                    new ScriptType("NativeSnapshot[]", ScriptType.Check.ARRAY),
                                    call -> Rows.all(rows(call))),
                            ScriptMethod.iterating(
                                    "iterate",
                                    "Snapshots one by one, page by page, once. EVS only.",
                                    "for (const each of evs.nativeSnapshots.iterate())"
                                            + " print(each.name)",
                                    List.of(Snapshots.FILTER),
                                    SNAPSHOT,
                                    NativeSnapshots::rows),
                            ScriptMethod.reading(
                                    "count",
                                    "How many snapshots there are, with one small call. EVS only.",
                                    "evs.nativeSnapshots.count()",
                                    List.of(),
                                    ScriptType.NUMBER,
                                    call ->
                                            JsonNodeFactory.instance.numberNode(
                                                    call.client().nativeSnapshots().count())),
                            ScriptMethod.reading(
                                    "get",
                                    "One snapshot. EVS only.",
                                    "evs.nativeSnapshots.get(id).status",
                                    List.of(Snapshots.ID),
                                    SNAPSHOT,
                                    call -> shown(call, call.text(0))),
                            ScriptMethod.changing(
                                    "create",
                                    "Makes a snapshot of a disk. EVS only.",
                                    "evs.nativeSnapshots.create({volume_id: disk.id, wait: true})",
                                    List.of(Snapshots.newSnapshot()),
                                    SNAPSHOT,
                                    NativeSnapshots::create),
                            ScriptMethod.changing(
                                    "update",
                                    "Changes name or description. EVS only.",
                                    "evs.nativeSnapshots.update(id, {name: 'before-upgrade'})",
                                    List.of(Snapshots.ID, Snapshots.CHANGES),
                                    SNAPSHOT,
                                    NativeSnapshots::update),
                            ScriptMethod.changing(
                                    "delete",
                                    "Deletes a snapshot for good. EVS only.",
                                    "evs.nativeSnapshots.delete(id, {wait: true})",
                                    List.of(Snapshots.ID, waiting()),
                                    ScriptType.VOID,
                                    NativeSnapshots::delete),
                            ScriptMethod.changing(
                                    "rollback",
                                    "Gives the snapshot's disk its old content back; returns the"
                                            + " disk. EVS only.",
                                    "evs.nativeSnapshots.rollback(id, {wait: true})",
                                    List.of(Snapshots.ID, waiting()),
                                    ScriptType.object("Disk"),
                                    NativeSnapshots::rollback)));

    private NativeSnapshots() {}

    private static ScriptParameter waiting() {
        return ScriptParameter.options("options", true, "How.", Waits.WAIT, Waits.TIMEOUT);
    }

    private static RowStream rows(ScriptCall call) {
        Options filter = Options.at(call, 0);
        return call.client()
                .nativeSnapshots()
                .list(
                        new SnapshotFilter(
                                filter.text("volume_id"),
                                filter.text("name"),
                                filter.text("status")));
    }

    private static JsonNode shown(ScriptCall call, String id) {
        return call.client().nativeSnapshots().show(id).json();
    }

    private static JsonNode create(ScriptCall call) {
        Options options = Options.at(call, 0);
        Snapshot made = call.client().nativeSnapshots().create(Snapshots.request(options));
        if (!options.isOn("wait")) {
            return made.json();
        }
        Waits.await(
                call, options, call.client().snapshots()::await, made.id(), SnapshotGoals.CREATED);
        return shown(call, made.id());
    }

    private static JsonNode update(ScriptCall call) {
        return call.client()
                .nativeSnapshots()
                .update(call.text(0), Snapshots.changes(Options.at(call, 1)))
                .json();
    }

    private static JsonNode delete(ScriptCall call) {
        String id = call.text(0);
        Options options = Options.at(call, 1);
        call.client().nativeSnapshots().delete(id);
        if (options.isOn("wait")) {
            Waits.await(call, options, call.client().snapshots()::await, id, SnapshotGoals.DELETED);
        }
        return MissingNode.getInstance();
    }

    private static JsonNode rollback(ScriptCall call) {
        Options options = Options.at(call, 1);
        Snapshot snapshot = call.client().nativeSnapshots().show(call.text(0));
        call.client().nativeSnapshots().rollback(snapshot);
        String disk = snapshot.diskId();
        return options.isOn("wait")
                ? Waits.await(
                        call, options, call.client().disks()::await, disk, DiskGoals.ROLLED_BACK)
                : call.client().disks().show(disk).json();
    }
}
