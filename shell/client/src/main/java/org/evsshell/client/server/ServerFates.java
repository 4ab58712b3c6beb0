package org.evsshell.client.server;

import org.evsshell.client.fate.Fate;
import org.evsshell.client.fate.FateLookup;
import org.evsshell.client.fate.Marks;
import org.evsshell.client.fate.Sent;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** How the fate of attaching and detaching is found out: the disk shows it. */
public final class ServerFates {
    private final BiFunction<String, Caller, Optional<ObjectNode>> disks;

    private ServerFates(BiFunction<String, Caller, Optional<ObjectNode>> disks) {
        this.disks = disks;
    }

    /**
     * The lookups by operation id.
     *
     * @param disks reads a disk by its ID; empty when it is gone
     */
    public static Map<String, FateLookup> all(
            BiFunction<String, Caller, Optional<ObjectNode>> disks) {
        ServerFates fates = new ServerFates(disks);
        FateLookup attached = FateLookup.byState(fates::attached, ServerFates::showIt);
        FateLookup detached = FateLookup.byState(fates::detached, ServerFates::showIt);
        return Map.of(
                ServerOperations.ATTACH.id(), attached,
                ServerOperations.NOVA_ATTACH.id(), attached,
                ServerOperations.DETACH.id(), detached,
                ServerOperations.NOVA_DETACH.id(), detached);
    }

    /** The job's ID is lost with the answer; the answer found out has none. */
    private Fate attached(Sent sent, Caller reads) {
        Call call = sent.call();
        Optional<ObjectNode> disk = disks.apply(diskId(call), reads);
        boolean there =
                disk.isPresent()
                        && (isIn(disk.get(), "attaching")
                                || AttachmentJudge.isAttached(disk.get(), serverId(call)));
        return there ? new Fate.Happened(Json.object()) : new Fate.Absent();
    }

    private Fate detached(Sent sent, Caller reads) {
        Call call = sent.call();
        Optional<ObjectNode> disk = disks.apply(diskId(call), reads);
        boolean still =
                disk.isPresent()
                        && !isIn(disk.get(), "detaching")
                        && AttachmentJudge.isAttached(disk.get(), serverId(call));
        return still ? new Fate.Absent() : Marks.happened();
    }

    private static boolean isIn(ObjectNode disk, String status) {
        return disk.path("status").asString("").equals(status);
    }

    private static String serverId(Call call) {
        return Objects.requireNonNull(call.variables().get("server_id"));
    }

    private static String diskId(Call call) {
        JsonNode body = call.body();
        return body == null
                ? Objects.requireNonNull(call.variables().get("volume_id"))
                : body.path("volumeAttachment").path("volumeId").asString("");
    }

    private static String showIt(Call call) {
        return "disk show " + diskId(call);
    }
}
