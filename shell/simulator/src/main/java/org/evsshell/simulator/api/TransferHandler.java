package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.Transfer;
import org.evsshell.simulator.world.World;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Offering disks, and accepting them into another project. Simplified: snapshots that go along are
 * not measured by the quotas of the project that accepts.
 */
final class TransferHandler {
    private static final Set<String> CREATABLE = Set.of("volume_id", "name");
    private static final Set<String> CREATABLE_SINCE_355 =
            Set.of("volume_id", "name", "no_snapshots");
    private static final int SNAPSHOTS_MICROVERSION = 55;

    private TransferHandler() {}

    static SimAnswer list(Call call) {
        return TransferList.of(call, new TransferJson(call)::writeBrief);
    }

    static SimAnswer listDetail(Call call) {
        return TransferList.of(call, new TransferJson(call)::writeFull);
    }

    static SimAnswer show(Call call) {
        Transfer transfer = find(call, call.parameter("transfer"));
        return answer(200, json -> new TransferJson(call).writeFull(json, transfer));
    }

    static SimAnswer create(Call call) {
        JsonNode wanted = Bodies.object(call.json(), "transfer");
        if (call.dialect() == Dialect.CINDER) {
            DiskHandler.refuseOthers("transfer", wanted, creatable(call));
        }
        String name = Bodies.text(wanted, "name");
        if (name == null && call.dialect() == Dialect.EVS) {
            throw missing(wanted, "name");
        }
        Disk disk = DiskHandler.find(call, diskId(wanted));
        Facts facts =
                Rules.about(disk)
                        .with(Rules.count(call.world().snapshotsOf(disk.id())))
                        .withTexts(name, null);
        Rules.demand(call, Action.TRANSFER_CREATE, facts, new RefusalTexts(disk.id(), null));
        World world = call.world();
        Transfer transfer =
                new Transfer(
                        world.ids().uuid(),
                        call.projectId(),
                        disk.id(),
                        name,
                        "%016x".formatted(world.ids().next()),
                        Bodies.flag(wanted, "no_snapshots"),
                        world.stamp(call.now()));
        world.put(transfer);
        world.put(disk.become("awaiting-transfer", disk.size(), call.now()));
        return answer(202, json -> new TransferJson(call).writeCreated(json, transfer));
    }

    private static Set<String> creatable(Call call) {
        boolean since =
                call.request().path().contains("/volume-transfers")
                        && call.microversion().atLeast(SNAPSHOTS_MICROVERSION);
        return since ? CREATABLE_SINCE_355 : CREATABLE;
    }

    private static String diskId(JsonNode wanted) {
        String id = Bodies.text(wanted, "volume_id");
        if (id == null) {
            throw missing(wanted, "volume_id");
        }
        if (!Ids.isUuid(id)) {
            throw Bodies.invalid("volume_id", id, "'" + id + "' is not a 'uuid'");
        }
        return id;
    }

    private static Refusal missing(JsonNode wanted, String field) {
        return Bodies.invalid(
                "transfer", wanted.toString(), "'" + field + "' is a required property");
    }

    /** Whoever knows ID and key may accept, and the disk goes to where they are. */
    static SimAnswer accept(Call call) {
        String id = call.parameter("transfer");
        World world = call.world();
        Transfer transfer = world.transfer(id).orElseThrow(() -> Refusal.notFound("Transfer", id));
        if (!key(call).equals(transfer.authKey())) {
            throw Refusal.badRequest(
                    "Invalid auth key: Attempt to transfer " + id + " with invalid auth key.");
        }
        Disk disk =
                world.disk(transfer.diskId())
                        .orElseThrow(() -> Refusal.notFound("Volume", transfer.diskId()));
        Rules.demand(
                call, Action.TRANSFER_ACCEPT, Rules.about(disk), new RefusalTexts(disk.id(), null));
        world.remove(transfer);
        world.put(disk.ownedBy(call.projectId(), call.token().userId(), call.now()));
        if (!transfer.withoutSnapshots()) {
            for (Snapshot snapshot : List.copyOf(world.snapshotsOf(disk.id()))) {
                world.put(snapshot.ownedBy(call.projectId(), call.token().userId()));
            }
        }
        return answer(202, json -> new TransferJson(call).writeBrief(json, transfer));
    }

    private static String key(Call call) {
        JsonNode key = Bodies.object(call.json(), "accept").path("auth_key");
        if (key.isMissingNode()) {
            throw Bodies.invalid("accept", "{}", "'auth_key' is a required property");
        }
        if (!key.isString() && !key.isIntegralNumber()) {
            throw Bodies.invalid(
                    "auth_key", key.toString(), key + " is not of type 'string', 'integer'");
        }
        return key.asString();
    }

    static SimAnswer delete(Call call) {
        Transfer transfer = find(call, call.parameter("transfer"));
        World world = call.world();
        world.disk(transfer.diskId())
                .filter(disk -> disk.status().equals("awaiting-transfer"))
                .ifPresent(disk -> world.put(disk.become("available", disk.size(), call.now())));
        world.remove(transfer);
        return SimAnswer.text(202, "text/html", "");
    }

    /** A transfer of the caller's project. */
    static Transfer find(Call call, String id) {
        return call.world()
                .transfer(id)
                .filter(transfer -> transfer.projectId().equals(call.projectId()))
                .orElseThrow(() -> Refusal.notFound("Transfer", id));
    }

    private static SimAnswer answer(int status, Consumer<JsonGenerator> content) {
        return SimAnswer.json(
                status,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("transfer");
                            content.accept(json);
                            json.writeEndObject();
                        }));
    }
}
