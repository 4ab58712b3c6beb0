package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.Transition;
import org.evsshell.simulator.world.World;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.NavigableSet;

/** Writing a snapshot back to its disk: EVS's rollback and Cinder's revert. */
final class SnapshotRollback {
    private SnapshotRollback() {}

    /** EVS: {@code POST .../os-vendor-snapshots/{id}/rollback}. */
    static SimAnswer rollback(Call call) {
        Snapshot snapshot = SnapshotHandler.snapshot(call);
        JsonNode wanted = Bodies.object(call.json(), "rollback");
        String diskId = Bodies.text(wanted, "volume_id");
        if (diskId == null) {
            throw Refusal.badRequest("'volume_id' is a required property");
        }
        Disk disk = DiskHandler.find(call, diskId);
        if (!disk.id().equals(snapshot.diskId())) {
            throw Refusal.badRequest("A snapshot is rolled back only to the disk it is of.");
        }
        demand(call, disk, snapshot);
        start(call, disk, snapshot, new States("rollbacking", "rollbacking", "error_rollbacking"));
        return SimAnswer.json(
                202,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("rollback");
                            json.writeStringProperty("volume_id", disk.id());
                            json.writeEndObject();
                        }));
    }

    /** Cinder: the action {@code revert}, of the latest snapshot only. */
    static SimAnswer revert(Call call, JsonNode wanted) {
        Disk disk = DiskHandler.disk(call);
        String id = Bodies.text(wanted, "snapshot_id");
        NavigableSet<Snapshot> snapshots = call.world().snapshotsOf(disk.id());
        Snapshot snapshot = id == null ? null : call.world().snapshot(id).orElse(null);
        if (snapshot == null || snapshots.isEmpty()) {
            throw notLatest(disk, id);
        }
        demand(call, disk, snapshot);
        start(call, disk, snapshot, new States("reverting", "restoring", "error"));
        return SimAnswer.empty(202).with("Content-Type", "application/json");
    }

    private static Refusal notLatest(Disk disk, @Nullable String id) {
        return Refusal.badRequest(
                "Specified snapshot "
                        + (id == null ? "None" : id)
                        + " is None or not the latest one of volume "
                        + disk.id()
                        + ".");
    }

    private static void demand(Call call, Disk disk, Snapshot snapshot) {
        NavigableSet<Snapshot> snapshots = call.world().snapshotsOf(disk.id());
        boolean latest = !snapshots.isEmpty() && snapshots.first().id().equals(snapshot.id());
        Rules.demand(
                call,
                Action.SNAPSHOT_ROLLBACK,
                Rules.about(disk, snapshot, latest),
                new RefusalTexts(disk.id(), snapshot.id()));
    }

    /** What the disk and the snapshot are meanwhile, and the disk when it fails. */
    private record States(String disk, String snapshot, String failed) {}

    private static void start(Call call, Disk disk, Snapshot snapshot, States states) {
        World world = call.world();
        String end = Outcome.fails(call) ? states.failed() : "available";
        world.put(disk.become(states.disk(), disk.size(), call.now()));
        world.put(snapshot.become(states.snapshot(), call.now()));
        world.schedule(new Transition.DiskSettles(call.passed(), disk.id(), end, disk.size()));
        world.schedule(new Transition.SnapshotSettles(call.passed(), snapshot.id(), "available"));
    }
}
