package org.evsshell.script.api;

import org.evsshell.client.server.Attach;
import org.evsshell.client.server.AttachmentWork;
import org.evsshell.client.server.Detach;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.List;
import java.util.Objects;

/** {@code evs.disks.attach} and {@code evs.disks.detach}. */
final class DiskBonds {
    private static final ScriptType DISK = ScriptType.object("Disk");
    private static final ScriptParameter ID =
            ScriptParameter.required("id", ScriptType.STRING, "The disk's ID.");
    private static final ScriptParameter SERVER =
            ScriptParameter.required("server_id", ScriptType.STRING, "The server's ID.");

    static final ScriptMethod ATTACH =
            ScriptMethod.changing(
                    "attach",
                    "Attaches a disk to a server.",
                    "evs.disks.attach(id, {server_id: evs.servers.find('web-01').id, wait: true})",
                    List.of(
                            ID,
                            ScriptParameter.options(
                                    "options",
                                    false,
                                    "To what.",
                                    SERVER,
                                    Options.text(
                                            "device",
                                            "What the server shall call it, such as '/dev/vdb';"
                                                    + " the next free name without it."),
                                    Waits.WAIT,
                                    Waits.TIMEOUT)),
                    DISK,
                    DiskBonds::attach);

    static final ScriptMethod DETACH =
            ScriptMethod.changing(
                    "detach",
                    "Detaches a disk from a server. What the server has not written yet is lost.",
                    "evs.disks.detach(id, {server_id: disk.attachments[0].server_id, wait: true})",
                    List.of(
                            ID,
                            ScriptParameter.options(
                                    "options",
                                    false,
                                    "From what.",
                                    SERVER,
                                    Options.flag(
                                            "force",
                                            "Whether a data disk is taken off even if the server"
                                                    + " does not give it up; EVS only."),
                                    Waits.WAIT,
                                    Waits.TIMEOUT)),
                    DISK,
                    DiskBonds::detach);

    private DiskBonds() {}

    private static JsonNode attach(ScriptCall call) {
        Options options = Options.at(call, 1);
        Attach attach = new Attach(call.text(0), server(options), options.text("device"));
        return ended(call, options, call.client().servers().attach(attach));
    }

    private static JsonNode detach(ScriptCall call) {
        Options options = Options.at(call, 1);
        Detach detach = new Detach(call.text(0), server(options), options.isOn("force"));
        return ended(call, options, call.client().servers().detach(detach));
    }

    private static String server(Options options) {
        return Objects.requireNonNull(options.text("server_id"));
    }

    private static JsonNode ended(ScriptCall call, Options options, AttachmentWork work) {
        if (!options.isOn("wait")) {
            return call.client().disks().show(work.diskId()).json();
        }
        WaitOutcome outcome =
                call.client()
                        .servers()
                        .await(List.of(work), Waits.time(call, options))
                        .get(work.diskId());
        return switch (Objects.requireNonNull(outcome)) {
            case WaitOutcome.Reached reached -> reached.last();
            case WaitOutcome.Gone ignored -> MissingNode.getInstance();
            case WaitOutcome.Failed failed -> throw failed.reason();
        };
    }
}
