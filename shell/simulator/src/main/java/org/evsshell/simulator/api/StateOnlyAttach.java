package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Attachment;
import org.evsshell.simulator.world.Attachment.State;
import org.evsshell.simulator.world.Bonds;
import org.evsshell.simulator.world.Disk;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The actions {@code os-attach} and {@code os-detach}: they only note that a disk is attached, in
 * nearly every state, whatever the rules of attaching say (EVS API reference, attaching an EVS
 * disk, deprecated; Cinder 21.3, observed 2026-11-25). Simplified: {@code "os-detach": null}, over
 * which Cinder breaks down, is taken for an empty object.
 */
final class StateOnlyAttach {
    private static final Set<String> ATTACHABLE =
            Set.of("instance_uuid", "mountpoint", "host_name", "mode");
    private static final Set<String> DETACHABLE = Set.of("attachment_id");
    private static final Set<String> MODES = Set.of("rw", "ro");
    private static final String MODE = "attached_mode";
    private static final String READ_ONLY = "readonly";

    private StateOnlyAttach() {}

    static SimAnswer attach(Call call, JsonNode wanted) {
        Disk disk = DiskHandler.disk(call);
        DiskHandler.refuseOthers("os-attach", wanted, ATTACHABLE);
        String device = demandedDevice(wanted);
        String server = demandedServer(wanted);
        String asked = Bodies.text(wanted, "mode");
        String mode = asked == null ? "rw" : asked;
        if (!MODES.contains(mode)) {
            throw Bodies.invalid("mode", mode, "'" + mode + "' is not one of ['rw', 'ro']");
        }
        refuseInMaintenance(disk, "attached");
        demandFree(disk, server, mode);
        Attachment bond =
                new Attachment(
                        call.world().ids().uuid(), server, device, State.ATTACHED, call.now());
        Map<String, String> metadata = new LinkedHashMap<>(disk.metadata());
        metadata.putIfAbsent(READ_ONLY, "False");
        metadata.put(MODE, mode);
        call.world().put(Bonds.with(disk.withMetadata(metadata), bond, call.now()));
        return DiskActions.accepted();
    }

    private static String demandedDevice(JsonNode wanted) {
        String device = Bodies.text(wanted, "mountpoint");
        if (device == null) {
            throw Bodies.invalid(
                    "os-attach", wanted.toString(), "'mountpoint' is a required property");
        }
        if (device.isEmpty()) {
            throw Bodies.invalid("mountpoint", "", "'' is too short");
        }
        return device;
    }

    /** Null where a host is named in its place. */
    private static @Nullable String demandedServer(JsonNode wanted) {
        String server = Bodies.text(wanted, "instance_uuid");
        if (server == null && Bodies.text(wanted, "host_name") == null) {
            throw Bodies.invalid(
                    "os-attach",
                    wanted.toString(),
                    wanted + " is not valid under any of the given schemas");
        }
        if (server != null && !Ids.isUuid(server)) {
            throw Bodies.invalid("instance_uuid", server, "'" + server + "' is not a 'uuid'");
        }
        return server;
    }

    private static void demandFree(Disk disk, @Nullable String server, String mode) {
        if ("True".equals(disk.metadata().get(READ_ONLY)) && !mode.equals("ro")) {
            throw Refusal.badRequest(
                    "Invalid attaching mode '" + mode + "' for volume " + disk.id() + ".");
        }
        if (server != null && disk.attachments().stream().anyMatch(bond -> bond.isTo(server))) {
            throw brokenDown();
        }
        if (disk.status().equals("in-use") && !disk.multiattach()) {
            throw Refusal.badRequest(
                    "Invalid volume: volume is already attached and multiple attachments are not"
                            + " enabled");
        }
    }

    /** Cinder breaks down over a disk that the server has. */
    private static Refusal brokenDown() {
        return Refusal.of(
                500,
                "EVS.5500",
                "The server has either erred or is incapable of performing the requested"
                        + " operation.");
    }

    static SimAnswer detach(Call call, JsonNode wanted) {
        Disk disk = DiskHandler.disk(call);
        DiskHandler.refuseOthers("os-detach", wanted, DETACHABLE);
        String id = Bodies.id(wanted, "attachment_id");
        List<Attachment> bonds = disk.attachments();
        if (id == null && bonds.isEmpty()) {
            refuseInMaintenance(disk, "detached");
            call.world().put(disk.become("available", disk.size(), call.now()));
            return DiskActions.accepted();
        }
        Attachment bond = id == null && bonds.size() == 1 ? bonds.getFirst() : find(call, id);
        if (bond == null) {
            throw usedByServer("");
        }
        if (!bonds.contains(bond)) {
            throw Refusal.badRequest("Invalid input received: Mismatched volume and attachment");
        }
        refuseWhatServersHold(call, bond);
        refuseInMaintenance(disk, "detached");
        Map<String, String> metadata = new LinkedHashMap<>(disk.metadata());
        metadata.remove(MODE);
        call.world().put(Bonds.without(disk.withMetadata(metadata), bond.id(), call.now()));
        return DiskActions.accepted();
    }

    private static @Nullable Attachment find(Call call, @Nullable String id) {
        for (Disk disk : call.world().disks(call.projectId())) {
            for (Attachment bond : disk.attachments()) {
                if (bond.id().equals(id)) {
                    return bond;
                }
            }
        }
        return null;
    }

    /** What Nova attached only Nova takes off again; EVS's page knows nothing of that. */
    private static void refuseWhatServersHold(Call call, Attachment bond) {
        String server = bond.serverId();
        if (server != null
                && call.world().server(server).isPresent()
                && call.dialect() == Dialect.CINDER) {
            throw usedByServer(server);
        }
    }

    private static Refusal usedByServer(String server) {
        return Refusal.of(
                409,
                null,
                "ConflictNovaUsingAttachment: Detach volume from instance "
                        + server
                        + " using the Compute API");
    }

    private static void refuseInMaintenance(Disk disk, String what) {
        if (disk.status().equals("maintenance")) {
            throw Refusal.badRequest(
                    "Invalid volume: The volume cannot be " + what + " in maintenance mode.");
        }
    }
}
