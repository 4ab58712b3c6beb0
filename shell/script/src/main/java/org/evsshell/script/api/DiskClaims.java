package org.evsshell.script.api;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.List;

/** {@code evs.disks}: claims of disks, and what is known of all of them at little cost. */
final class DiskClaims {
    static final ScriptMethod RESERVE =
            ScriptMethod.changing(
                    "reserve",
                    "Claims an available disk: it is 'attaching' until it is attached or"
                            + " unreserved. For whoever runs servers; attach does it by itself.",
                    "evs.disks.reserve(id)",
                    List.of(Disks.ID),
                    ScriptType.VOID,
                    DiskClaims::reserve);

    static final ScriptMethod UNRESERVE =
            ScriptMethod.changing(
                    "unreserve",
                    "Gives up a claim; does nothing where there is none.",
                    "evs.disks.unreserve(id)",
                    List.of(Disks.ID),
                    ScriptType.VOID,
                    DiskClaims::unreserve);

    static final ScriptMethod SUMMARY =
            ScriptMethod.reading(
                    "summary",
                    "How many disks there are and how many GB together.",
                    "evs.disks.summary().total_size",
                    List.of(),
                    new ScriptType(
                            "{ total_count: number; total_size: number }", ScriptType.Check.OBJECT),
                    call -> call.client().disks().actions().summary());

    static final ScriptMethod NAMES =
            ScriptMethod.iterating(
                    "names",
                    "ID and name of each disk, page by page, once: the service's short list, for"
                            + " when nothing else is needed.",
                    "for (const disk of evs.disks.names()) print(disk.id, disk.name)",
                    List.of(),
                    new ScriptType("{ id: string; name: string }", ScriptType.Check.OBJECT),
                    DiskClaims::names);

    private DiskClaims() {}

    private static JsonNode reserve(ScriptCall call) {
        call.client().disks().actions().reserve(call.text(0));
        return MissingNode.getInstance();
    }

    private static JsonNode unreserve(ScriptCall call) {
        call.client().disks().actions().unreserve(call.text(0));
        return MissingNode.getInstance();
    }

    private static RowStream names(ScriptCall call) {
        return call.client().disks().names();
    }
}
