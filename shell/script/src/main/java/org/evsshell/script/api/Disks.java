package org.evsshell.script.api;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.disk.DiskUpdate;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.List;
import java.util.Objects;

/** {@code evs.disks}. */
final class Disks {
    static final ScriptType DISK = ScriptType.object("Disk");
    private static final ScriptType DISK_ARRAY = new ScriptType("Disk[]", ScriptType.Check.ARRAY);
    private static final List<String> FAILED =
            List.of(
                    "error",
                    "error_extending",
                    "error_deleting",
                    "error_restoring",
                    "error_rollbacking");

    static final ScriptParameter ID =
            ScriptParameter.required("id", ScriptType.STRING, "The disk's ID.");
    private static final ScriptParameter FILTER =
            ScriptParameter.options(
                    "filter",
                    true,
                    "Which disks; all without it.",
                    Options.text("name", "Exactly this name."),
                    Options.text("status", "In this state."),
                    Options.text("volume_type", "Of this type."),
                    Options.text("availability_zone", "In this zone."),
                    Options.text("server_id", "Attached to this server."),
                    Options.flag("multiattach", "Shared, or not."),
                    Options.flag("bootable", "Bootable, or not."),
                    Options.texts("ids", "With one of these IDs."));

    static final ScriptObject OBJECT =
            new ScriptObject(
                    "disks",
                    "Disks.",
                    """
                    /** A disk, with the service's own field names. */
                    interface Disk {
                      id: string;
                      name: string;
                      status: string;
                      size: number;
                      volume_type: string;
                      availability_zone: string;
                      created_at: string;
                      attachments: { server_id: string; device: string; [field: string]: unknown }[];
                      metadata: Record<string, string>;
                      [field: string]: unknown;
                    }
                    """
                            + DiskMaking.DECLARATION
                            + DiskExports.DECLARATION,
                    List.of(
                            ScriptMethod.reading(
                                    "list",
                                    "All disks, every page.",
                                    "evs.disks.list({status: 'available'})",
                                    List.of(FILTER),
                                    DISK_ARRAY,
                                    Disks::list),
                            ScriptMethod.iterating(
                                    "iterate",
                                    "Disks one by one, page by page, once.",
                                    "for (const disk of evs.disks.iterate()) print(disk.name)",
                                    List.of(FILTER),
                                    DISK,
                                    Disks::rows),
                            ScriptMethod.reading(
                                    "get",
                                    "One disk.",
                                    "evs.disks.get(id).status",
                                    List.of(ID),
                                    DISK,
                                    call -> call.client().disks().show(call.text(0)).json()),
                            ScriptMethod.reading(
                                    "find",
                                    "The one disk of exactly this name; an error if there is none"
                                            + " or there are several.",
                                    "evs.disks.find('data-01').id",
                                    List.of(
                                            ScriptParameter.required(
                                                    "name", ScriptType.STRING, "Its name.")),
                                    DISK,
                                    Disks::find),
                            DiskMaking.CREATE,
                            DiskMaking.CREATE_MANY,
                            ScriptMethod.changing(
                                    "update",
                                    "Changes name or description.",
                                    "evs.disks.update(id, {name: 'data-02'})",
                                    List.of(
                                            ID,
                                            ScriptParameter.options(
                                                    "changes",
                                                    false,
                                                    "What changes.",
                                                    Options.text("name", "The new name."),
                                                    Options.text(
                                                            "description",
                                                            "The new description."))),
                                    DISK,
                                    Disks::update),
                            ScriptMethod.changing(
                                    "delete",
                                    "Deletes a disk for good.",
                                    "evs.disks.delete(id, {with_snapshots: true})",
                                    List.of(
                                            ID,
                                            ScriptParameter.options(
                                                    "options",
                                                    true,
                                                    "How.",
                                                    Options.flag(
                                                            "with_snapshots",
                                                            "Whether its snapshots go too; without"
                                                                    + " it they are in the way."),
                                                    Waits.WAIT,
                                                    Waits.TIMEOUT)),
                                    ScriptType.VOID,
                                    Disks::delete),
                            ScriptMethod.changing(
                                    "extend",
                                    "Makes a disk larger.",
                                    "evs.disks.extend(id, {new_size: 20, wait: true})",
                                    List.of(
                                            ID,
                                            ScriptParameter.options(
                                                    "options",
                                                    false,
                                                    "How far.",
                                                    ScriptParameter.required(
                                                            "new_size",
                                                            ScriptType.NUMBER,
                                                            "The new size in GB."),
                                                    Waits.WAIT,
                                                    Waits.TIMEOUT)),
                                    DISK,
                                    Disks::extend),
                            DiskBonds.ATTACH,
                            DiskBonds.DETACH,
                            DiskChanges.RETYPE,
                            DiskExports.EXPORT,
                            DiskChanges.SET,
                            DiskClaims.RESERVE,
                            DiskClaims.UNRESERVE,
                            DiskClaims.NAMES,
                            DiskClaims.SUMMARY,
                            ScriptMethod.reading(
                                    "wait",
                                    "Waits until a disk is in a state; an error state ends it.",
                                    "evs.disks.wait(id, {status: 'in-use', timeout: '5m'})",
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
                                    DISK,
                                    Disks::await)));

    private Disks() {}

    private static RowStream rows(ScriptCall call) {
        Options filter = Options.at(call, 0);
        return call.client()
                .disks()
                .list(
                        new DiskFilter(
                                        filter.text("name"),
                                        filter.text("status"),
                                        filter.text("volume_type"),
                                        filter.text("availability_zone"),
                                        filter.flag("multiattach"),
                                        filter.flag("bootable"),
                                        filter.texts("ids"))
                                .on(filter.text("server_id")));
    }

    private static JsonNode list(ScriptCall call) {
        return Rows.all(rows(call));
    }

    private static JsonNode find(ScriptCall call) {
        String name = call.text(0);
        return Rows.only(
                "disk",
                name,
                call.client().disks().findByName(name).stream().map(Disk::json).toList());
    }

    private static JsonNode update(ScriptCall call) {
        Options changes = Options.at(call, 1);
        DiskUpdate update = new DiskUpdate(changes.text("name"), changes.text("description"));
        return call.client().disks().update(call.text(0), update).json();
    }

    private static JsonNode delete(ScriptCall call) {
        String id = call.text(0);
        Options options = Options.at(call, 1);
        call.client().disks().delete(id, options.isOn("with_snapshots"));
        if (options.isOn("wait")) {
            Waits.await(call, options, call.client().disks()::await, id, DiskGoals.DELETED);
        }
        return MissingNode.getInstance();
    }

    private static JsonNode extend(ScriptCall call) {
        String id = call.text(0);
        Options options = Options.at(call, 1);
        call.client().disks().extend(id, Objects.requireNonNull(options.number("new_size")));
        if (!options.isOn("wait")) {
            return call.client().disks().show(id).json();
        }
        return Waits.await(call, options, call.client().disks()::await, id, DiskGoals.EXTENDED);
    }

    private static JsonNode await(ScriptCall call) {
        Options options = Options.at(call, 1);
        String status = Objects.requireNonNullElse(options.text("status"), "available");
        return Waits.await(
                call,
                options,
                call.client().disks()::await,
                call.text(0),
                Waits.goalOf(status, FAILED));
    }
}
