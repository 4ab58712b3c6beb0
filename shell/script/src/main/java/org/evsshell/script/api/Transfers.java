package org.evsshell.script.api;

import org.evsshell.client.transfer.Transfer;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.List;
import java.util.Objects;

/** {@code evs.transfers}. */
final class Transfers {
    private static final ScriptType TRANSFER = ScriptType.object("Transfer");
    private static final ScriptParameter ID =
            ScriptParameter.required("id", ScriptType.STRING, "The transfer's ID.");

    static final ScriptObject OBJECT =
            new ScriptObject(
                    "transfers",
                    "Offers of disks to other projects.",
                    """
                    /** An offer of a disk, with the service's own field names. */
                    interface Transfer {
                      id: string;
                      name: string;
                      volume_id: string;
                      created_at?: string;
                      /** Only in what create returns; nobody can read it again. */
                      auth_key?: string;
                      [field: string]: unknown;
                    }
                    """,
                    List.of(
                            ScriptMethod.reading(
                                    "list",
                                    "All open offers of this project, every page.",
                                    "evs.transfers.list().length",
                                    List.of(),
                                    new ScriptType("Transfer[]", ScriptType.Check.ARRAY),
                                    call -> Rows.all(call.client().transfers().list())),
                            ScriptMethod.iterating(
                                    "names",
                                    "Open offers one by one, as the service's short list has them.",
                                    "for (const offer of evs.transfers.names()) print(offer.name)",
                                    List.of(),
                                    TRANSFER,
                                    call -> call.client().transfers().names()),
                            ScriptMethod.reading(
                                    "get",
                                    "One offer of this project.",
                                    "evs.transfers.get(id).volume_id",
                                    List.of(ID),
                                    TRANSFER,
                                    call -> call.client().transfers().show(call.text(0)).json()),
                            ScriptMethod.reading(
                                    "find",
                                    "The one offer of exactly this name; an error if there is none"
                                            + " or there are several.",
                                    "evs.transfers.find('to-billing').id",
                                    List.of(
                                            ScriptParameter.required(
                                                    "name", ScriptType.STRING, "Its name.")),
                                    TRANSFER,
                                    Transfers::find),
                            ScriptMethod.changing(
                                    "create",
                                    "Offers a disk; the key is only in what this returns.",
                                    "evs.transfers.create({volume_id: disk.id}).auth_key",
                                    List.of(
                                            ScriptParameter.options(
                                                    "options",
                                                    false,
                                                    "Which disk.",
                                                    ScriptParameter.required(
                                                            "volume_id",
                                                            ScriptType.STRING,
                                                            "The disk's ID."),
                                                    Options.text(
                                                            "name",
                                                            "The transfer's name; the disk's ID"
                                                                    + " without it."))),
                                    TRANSFER,
                                    Transfers::create),
                            ScriptMethod.changing(
                                    "accept",
                                    "Takes a disk over into this project; returns the disk.",
                                    "evs.transfers.accept(id, {auth_key: key}).name",
                                    List.of(
                                            ID,
                                            ScriptParameter.options(
                                                    "options",
                                                    false,
                                                    "With what.",
                                                    ScriptParameter.required(
                                                            "auth_key",
                                                            ScriptType.STRING,
                                                            "The key that create returned."))),
                                    ScriptType.object("Disk"),
                                    Transfers::accept),
                            ScriptMethod.changing(
                                    "delete",
                                    "Takes an offer back.",
                                    "evs.transfers.delete(id)",
                                    List.of(ID),
                                    ScriptType.VOID,
                                    Transfers::delete)));

    private Transfers() {}

    private static JsonNode find(ScriptCall call) {
        String name = call.text(0);
        return Rows.only(
                "transfer",
                name,
                call.client().transfers().findByName(name).stream().map(Transfer::json).toList());
    }

    private static JsonNode create(ScriptCall call) {
        Options options = Options.at(call, 0);
        String disk = Objects.requireNonNull(options.text("volume_id"));
        String name = Objects.requireNonNullElse(options.text("name"), disk);
        return call.client().transfers().create(disk, name).json();
    }

    private static JsonNode accept(ScriptCall call) {
        String key = Objects.requireNonNull(Options.at(call, 1).text("auth_key"));
        Transfer accepted = call.client().transfers().accept(call.text(0), key);
        return call.client().disks().show(accepted.diskId()).json();
    }

    private static JsonNode delete(ScriptCall call) {
        call.client().transfers().delete(call.text(0));
        return MissingNode.getInstance();
    }
}
