package org.evsshell.script.api;

import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCreate;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.client.snapshot.SnapshotGoals;
import org.evsshell.client.snapshot.SnapshotUpdate;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.List;
import java.util.Objects;

/** {@code evs.snapshots}: the script object to copy. */
final class Snapshots {
    private static final ScriptType SNAPSHOT = ScriptType.object("Snapshot");
    private static final ScriptType SNAPSHOT_ARRAY =
            new ScriptType("Snapshot[]", ScriptType.Check.ARRAY);
    private static final List<String> FAILED = List.of("error", "error_deleting");

    static final ScriptParameter ID =
            ScriptParameter.required("id", ScriptType.STRING, "The snapshot's ID.");
    static final ScriptParameter FILTER =
            ScriptParameter.options(
                    "filter",
                    true,
                    "Which snapshots; all without it.",
                    Options.text("volume_id", "Of this disk."),
                    Options.text("name", "Exactly this name."),
                    Options.text("status", "In this state."));

    static final ScriptParameter CHANGES =
            ScriptParameter.options(
                    "changes",
                    false,
                    "What changes.",
                    Options.text("name", "The new name."),
                    Options.text("description", "The new description."));

    static final ScriptObject OBJECT =
            new ScriptObject(
                    "snapshots",
                    "Snapshots of disks.",
                    """
                    /** A snapshot, with the service's own field names. */
                    interface Snapshot {
                      id: string;
                      name: string;
                      status: string;
                      size: number;
                      volume_id: string;
                      created_at: string;
                      metadata: Record<string, string>;
                      [field: string]: unknown;
                    }
                    """,
                    List.of(
                            ScriptMethod.reading(
                                    "list",
                                    "All snapshots, every page.",
                                    "evs.snapshots.list({volume_id: disk.id})",
                                    List.of(FILTER),
                                    SNAPSHOT_ARRAY,
                                    call -> Rows.all(rows(call))),
                            ScriptMethod.iterating(
                                    "iterate",
                                    "Snapshots one by one, page by page, once.",
                                    "for (const each of evs.snapshots.iterate()) print(each.name)",
                                    List.of(FILTER),
                                    SNAPSHOT,
                                    Snapshots::rows),
                            ScriptMethod.iterating(
                                    "names",
                                    "Snapshots one by one, as the service's short list has them.",
                                    "for (const one of evs.snapshots.names()) print(one.id)",
                                    List.of(),
                                    SNAPSHOT,
                                    call -> call.client().snapshots().names()),
                            ScriptMethod.reading(
                                    "get",
                                    "One snapshot.",
                                    "evs.snapshots.get(id).status",
                                    List.of(ID),
                                    SNAPSHOT,
                                    call -> call.client().snapshots().show(call.text(0)).json()),
                            ScriptMethod.reading(
                                    "find",
                                    "The one snapshot of exactly this name; an error if there is"
                                            + " none or there are several.",
                                    "evs.snapshots.find('before-upgrade').id",
                                    List.of(
                                            ScriptParameter.required(
                                                    "name", ScriptType.STRING, "Its name.")),
                                    SNAPSHOT,
                                    Snapshots::find),
                            ScriptMethod.changing(
                                    "create",
                                    "Makes a snapshot of a disk.",
                                    "evs.snapshots.create({volume_id: disk.id, wait: true})",
                                    List.of(newSnapshot()),
                                    SNAPSHOT,
                                    Snapshots::create),
                            ScriptMethod.changing(
                                    "update",
                                    "Changes name or description.",
                                    "evs.snapshots.update(id, {name: 'before-upgrade'})",
                                    List.of(ID, CHANGES),
                                    SNAPSHOT,
                                    Snapshots::update),
                            ScriptMethod.changing(
                                    "delete",
                                    "Deletes a snapshot for good.",
                                    "evs.snapshots.delete(id, {wait: true})",
                                    List.of(
                                            ID,
                                            ScriptParameter.options(
                                                    "options",
                                                    true,
                                                    "How.",
                                                    Waits.WAIT,
                                                    Waits.TIMEOUT)),
                                    ScriptType.VOID,
                                    Snapshots::delete),
                            ScriptMethod.changing(
                                    "rollback",
                                    "Gives the snapshot's disk its old content back; returns the"
                                            + " disk.",
                                    "evs.snapshots.rollback(id, {wait: true})",
                                    List.of(
                                            ID,
                                            ScriptParameter.options(
                                                    "options",
                                                    true,
                                                    "How.",
                                                    Options.text(
                                                            "volume_id",
                                                            "The snapshot's disk, to be sure."),
                                                    Waits.WAIT,
                                                    Waits.TIMEOUT)),
                                    ScriptType.object("Disk"),
                                    Snapshots::rollback),
                            ScriptMethod.reading(
                                    "wait",
                                    "Waits until a snapshot is in a state; an error state ends it.",
                                    "evs.snapshots.wait(id, {timeout: '5m'})",
                                    List.of(
                                            ID,
                                            ScriptParameter.options(
                                                    "options",
                                                    true,
                                                    "For what.",
                                                    Options.text(
                                                            "status",
                                                            "The state, or 'deleted'; 'available'"
                                                                    + " without it."),
                                                    Waits.TIMEOUT)),
                                    SNAPSHOT,
                                    Snapshots::await)));

    private Snapshots() {}

    static ScriptParameter newSnapshot() {
        return ScriptParameter.options(
                "options",
                false,
                "Of which disk, and how.",
                ScriptParameter.required("volume_id", ScriptType.STRING, "The disk's ID."),
                Options.text("name", "Its name."),
                Options.text("description", "Free text."),
                Options.pairs("metadata", "Keys and values."),
                Options.flag(
                        "force",
                        "Also of a disk in use (OpenStack), or of one being attached (EVS)."),
                Waits.WAIT,
                Waits.TIMEOUT);
    }

    private static RowStream rows(ScriptCall call) {
        Options filter = Options.at(call, 0);
        return call.client()
                .snapshots()
                .list(
                        new SnapshotFilter(
                                filter.text("volume_id"),
                                filter.text("name"),
                                filter.text("status")));
    }

    private static JsonNode find(ScriptCall call) {
        String name = call.text(0);
        return Rows.only(
                "snapshot",
                name,
                call.client().snapshots().findByName(name).stream().map(Snapshot::json).toList());
    }

    private static JsonNode create(ScriptCall call) {
        Options options = Options.at(call, 0);
        Snapshot snapshot = call.client().snapshots().create(request(options));
        if (!options.isOn("wait")) {
            return snapshot.json();
        }
        return Waits.await(
                call,
                options,
                call.client().snapshots()::await,
                snapshot.id(),
                SnapshotGoals.CREATED);
    }

    static SnapshotCreate request(Options options) {
        return new SnapshotCreate(
                Objects.requireNonNull(options.text("volume_id")),
                options.text("name"),
                options.text("description"),
                options.pairs("metadata"),
                options.isOn("force"));
    }

    private static JsonNode update(ScriptCall call) {
        SnapshotUpdate update = changes(Options.at(call, 1));
        return call.client().snapshots().update(call.text(0), update).json();
    }

    static SnapshotUpdate changes(Options changes) {
        return new SnapshotUpdate(changes.text("name"), changes.text("description"));
    }

    private static JsonNode delete(ScriptCall call) {
        String id = call.text(0);
        Options options = Options.at(call, 1);
        call.client().snapshots().delete(id);
        if (options.isOn("wait")) {
            Waits.await(call, options, call.client().snapshots()::await, id, SnapshotGoals.DELETED);
        }
        return MissingNode.getInstance();
    }

    private static JsonNode rollback(ScriptCall call) {
        Options options = Options.at(call, 1);
        Snapshot snapshot = call.client().snapshots().show(call.text(0));
        String disk = options.text("volume_id");
        if (disk != null && !disk.equals(snapshot.diskId())) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "Snapshot "
                            + snapshot.id()
                            + " is of disk "
                            + snapshot.diskId()
                            + ", not of "
                            + disk
                            + "; a rollback goes only to a snapshot's own disk.");
        }
        call.client().snapshots().rollback(snapshot);
        if (!options.isOn("wait")) {
            return call.client().disks().show(snapshot.diskId()).json();
        }
        return Waits.await(
                call,
                options,
                call.client().disks()::await,
                snapshot.diskId(),
                DiskGoals.ROLLED_BACK);
    }

    private static JsonNode await(ScriptCall call) {
        Options options = Options.at(call, 1);
        String status = Objects.requireNonNullElse(options.text("status"), "available");
        return Waits.await(
                call,
                options,
                call.client().snapshots()::await,
                call.text(0),
                Waits.goalOf(status, FAILED));
    }
}
