package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Attachment;
import org.evsshell.simulator.world.Attachment.State;
import org.evsshell.simulator.world.Bonds;
import org.evsshell.simulator.world.Disk;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Attachments as Cinder keeps them (21.3, observed 2026-11-23): reserved for a server, connected,
 * complete. Simplified: nothing is connected, so {@code connection_info} is that of a driver
 * without a data path; modes other than the standard one are not kept.
 */
final class AttachmentHandler {
    private static final int MICROVERSION = 27;
    private static final int COMPLETE_MICROVERSION = 44;

    /** From here on the server may be left open. */
    private static final int OPEN_MICROVERSION = 54;

    private AttachmentHandler() {}

    /** A bond with its disk. */
    private record Bound(Disk disk, Attachment bond) {}

    static SimAnswer list(Call call) {
        return list(call, false);
    }

    static SimAnswer listDetail(Call call) {
        return list(call, true);
    }

    private static SimAnswer list(Call call, boolean detail) {
        Microversion.demand(call, MICROVERSION);
        String disk = call.query().get("volume_id").orElse("");
        String server = call.query().get("instance_id").orElse("");
        String status = call.query().get("status").orElse("");
        List<Bound> rows =
                all(call).stream()
                        .filter(row -> disk.isEmpty() || row.disk().id().equals(disk))
                        .filter(row -> server.isEmpty() || row.bond().isTo(server))
                        .filter(row -> status.isEmpty() || word(row.bond()).equals(status))
                        .toList();
        return answer(rows, detail);
    }

    static SimAnswer show(Call call) {
        Microversion.demand(call, MICROVERSION);
        return answer(find(call));
    }

    static SimAnswer create(Call call) {
        Microversion.demand(call, MICROVERSION);
        JsonNode wanted = Bodies.object(call.json(), "attachment");
        String diskId = Bodies.id(wanted, "volume_uuid");
        String server = Bodies.id(wanted, "instance_uuid");
        if (diskId == null || (server == null && !call.microversion().atLeast(OPEN_MICROVERSION))) {
            String missing = diskId == null ? "volume_uuid" : "instance_uuid";
            throw Bodies.invalid(
                    "attachment", wanted.toString(), "'" + missing + "' is a required property");
        }
        Disk disk = DiskHandler.find(call, diskId);
        demandReservable(disk, server);
        JsonNode connector = wanted.path("connector");
        boolean connected = connector.isObject() && !connector.isEmpty();
        Attachment bond =
                new Attachment(
                        call.world().ids().uuid(),
                        server,
                        connected ? Bodies.text(connector, "mountpoint") : null,
                        connected ? State.ATTACHING : State.RESERVED,
                        call.now());
        Disk bound = Bonds.with(disk, bond, call.now());
        call.world().put(bound);
        // Even a connected one is shown as it was reserved.
        Attachment shown =
                new Attachment(bond.id(), server, bond.device(), State.RESERVED, bond.attachedAt());
        return answer(new Bound(bound, shown), connected);
    }

    private static void demandReservable(Disk disk, @Nullable String server) {
        boolean again = server != null && disk.attachments().stream().anyMatch(b -> b.isTo(server));
        boolean free = disk.status().equals("available") || disk.status().equals("downloading");
        boolean shared = disk.status().equals("in-use") && disk.multiattach();
        if (!free && !shared && !again) {
            throw Refusal.badRequest(
                    "Invalid volume: Volume "
                            + disk.id()
                            + " status must be available or downloading");
        }
    }

    static SimAnswer update(Call call) {
        Microversion.demand(call, MICROVERSION);
        Bound found = find(call);
        JsonNode wanted = Bodies.object(call.json(), "attachment");
        JsonNode connector = wanted.path("connector");
        if (!connector.isObject() || connector.isEmpty()) {
            throw Bodies.invalid(
                    "attachment", wanted.toString(), "'connector' is a required property");
        }
        Attachment old = found.bond();
        Attachment connected =
                new Attachment(
                        old.id(),
                        old.serverId(),
                        Bodies.text(connector, "mountpoint"),
                        State.ATTACHING,
                        old.attachedAt());
        Disk without = Bonds.without(found.disk(), old.id(), call.now());
        Disk bound = Bonds.with(without, connected, call.now());
        call.world().put(bound);
        return answer(new Bound(bound, connected));
    }

    static SimAnswer complete(Call call) {
        Microversion.demand(call, COMPLETE_MICROVERSION);
        Bound found = find(call);
        if (!call.json().has("os-complete")) {
            throw Refusal.badRequest("There is no such action.");
        }
        call.world().put(Bonds.with(found.disk(), found.bond().id(), State.ATTACHED, call.now()));
        return SimAnswer.empty(204);
    }

    /** The answer lists what the disk has left. */
    static SimAnswer delete(Call call) {
        Microversion.demand(call, MICROVERSION);
        Bound found = find(call);
        Disk left = Bonds.without(found.disk(), found.bond().id(), call.now());
        call.world().put(left);
        List<Bound> rows = new ArrayList<>();
        left.attachments().forEach(bond -> rows.add(new Bound(left, bond)));
        return answer(rows, false);
    }

    private static Bound find(Call call) {
        String id = call.parameter("attachment");
        return all(call).stream()
                .filter(row -> row.bond().id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.of(
                                        404,
                                        null,
                                        "Volume attachment could not be found with filter:"
                                                + " attachment_id = "
                                                + id
                                                + "."));
    }

    private static List<Bound> all(Call call) {
        List<Bound> rows = new ArrayList<>();
        for (Disk disk : call.world().disks(call.projectId())) {
            disk.attachments().forEach(bond -> rows.add(new Bound(disk, bond)));
        }
        return rows;
    }

    private static SimAnswer answer(List<Bound> rows, boolean detail) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("attachments");
                            for (Bound row : rows) {
                                json.writeStartObject();
                                write(json, row);
                                if (detail) {
                                    writeDetail(json, row, isConnected(row.bond()));
                                }
                                json.writeEndObject();
                            }
                            json.writeEndArray();
                        }));
    }

    private static SimAnswer answer(Bound row) {
        return answer(row, isConnected(row.bond()));
    }

    private static SimAnswer answer(Bound row, boolean connected) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("attachment");
                            write(json, row);
                            writeDetail(json, row, connected);
                            json.writeEndObject();
                        }));
    }

    private static boolean isConnected(Attachment bond) {
        return bond.state() != State.RESERVED;
    }

    private static String word(Attachment bond) {
        return bond.state().name().toLowerCase(Locale.ROOT);
    }

    private static void write(JsonGenerator json, Bound row) {
        json.writeStringProperty("id", row.bond().id());
        json.writeStringProperty("status", word(row.bond()));
        Json.text(json, "instance", row.bond().serverId());
        json.writeStringProperty("volume_id", row.disk().id());
    }

    private static void writeDetail(JsonGenerator json, Bound row, boolean connected) {
        Attachment bond = row.bond();
        if (bond.holds()) {
            Json.time(json, "attached_at", bond.attachedAt());
        } else {
            json.writeStringProperty("attached_at", "");
        }
        json.writeStringProperty("detached_at", "");
        json.writeStringProperty("attach_mode", "null");
        json.writeObjectPropertyStart("connection_info");
        if (connected) {
            json.writeStringProperty("volume_id", row.disk().id());
            json.writeNullProperty("qos_specs");
            json.writeStringProperty("access_mode", "rw");
            json.writeBooleanProperty("encrypted", false);
            json.writeBooleanProperty("cacheable", false);
            json.writeStringProperty("driver_volume_type", "noop");
            json.writeStringProperty("attachment_id", bond.id());
        }
        json.writeEndObject();
    }
}
