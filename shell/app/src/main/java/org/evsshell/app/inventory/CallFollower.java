package org.evsshell.app.inventory;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallListener;
import org.evsshell.client.operation.Operation.Method;
import org.evsshell.client.operation.Service;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.States;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps an inventory up with our own calls: what an answer shows is known at once, what a call
 * deletes is gone at once, what it sets in motion is watched. Wire names are the service's.
 */
final class CallFollower implements CallListener {
    private final Inventory inventory;
    private final Reading reading;
    private final Background background;

    CallFollower(Inventory inventory, Reading reading, Background background) {
        this.inventory = inventory;
        this.reading = reading;
        this.background = background;
    }

    @Override
    public void answered(Call call, JsonNode answer) {
        if (background.isCurrent()) {
            return; // our own readings
        }
        takeOne(Noun.DISK, answer.path("volume"));
        takeOne(Noun.SNAPSHOT, answer.path("snapshot"));
        takeMany(Noun.DISK, answer.path("volumes"));
        takeMany(Noun.SNAPSHOT, answer.path("snapshots"));
        takeMany(Noun.SERVER, answer.path("servers"));
        takeJob(answer);
        if (!call.operation().mutating()) {
            return;
        }
        watch(answer.path("transfer").path("volume_id"));
        Target target = target(call);
        if (target == null) {
            return;
        }
        if (deletes(call)) {
            inventory.remove(target.noun, target.id, target.noun == Noun.DISK);
            return;
        }
        follow(call, target);
    }

    @Override
    public Set<String> rowFields() {
        return Row.FIELDS;
    }

    private static boolean deletes(Call call) {
        Action action = call.operation().action();
        return action == Action.DISK_DELETE || action == Action.SNAPSHOT_DELETE;
    }

    private void follow(Call call, Target target) {
        if (call.operation().action() == Action.DISK_EXTEND) {
            setState(target, "extending");
        }
        if (call.operation().action() == Action.SNAPSHOT_ROLLBACK) {
            rolledBack(target, call);
            return;
        }
        reading.watch(target.noun, target.id);
    }

    private void rolledBack(Target target, Call call) {
        ResourceId disk =
                target.noun == Noun.DISK
                        ? target.id
                        : inventory.row(target.noun, target.id).map(Row::disk).orElse(null);
        if (disk == null) {
            return;
        }
        boolean evs = call.operation().dialects().contains(Dialect.EVS);
        setState(new Target(Noun.DISK, disk), evs ? "rollbacking" : "reverting");
        reading.watch(Noun.DISK, disk);
    }

    private void setState(Target target, String state) {
        inventory
                .row(target.noun, target.id)
                .ifPresent(row -> inventory.put(target.noun, List.of(row.inState(state))));
    }

    private void takeOne(Noun noun, JsonNode json) {
        if (json instanceof ObjectNode object) {
            Row row = Row.of(noun, object);
            if (row != null) {
                inventory.put(noun, List.of(row));
                watchPassing(noun, row);
            }
        }
    }

    private void takeMany(Noun noun, JsonNode json) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode element : json) {
            Row row = element instanceof ObjectNode object ? Row.of(noun, object) : null;
            if (row != null) {
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            inventory.put(noun, rows);
        }
    }

    /** A native create names its disks only in the job, which is read until they are known. */
    private void takeJob(JsonNode answer) {
        watchEntity(answer.path("entities"));
        for (JsonNode job : answer.path("entities").path("sub_jobs")) {
            watchEntity(job.path("entities"));
        }
    }

    private void watchEntity(JsonNode entities) {
        ResourceId id = ResourceId.read(entities.path("volume_id").asString(""));
        if (id != null && inventory.row(Noun.DISK, id).isEmpty()) {
            reading.watch(Noun.DISK, id);
        }
    }

    /** A disk that is offered, or taken over, is another one afterwards. */
    private void watch(JsonNode disk) {
        ResourceId id = ResourceId.read(disk.asString(""));
        if (id != null) {
            reading.watch(Noun.DISK, id);
        }
    }

    private void watchPassing(Noun noun, Row row) {
        if (States.isPassing(row.state())) {
            reading.watch(noun, row.id());
        }
    }

    @Override
    public void failed(Call call, EvsException reason) {
        Target target = target(call);
        if (target == null || reason.kind() != ErrorKind.NOT_FOUND) {
            return;
        }
        if (shows(call) || deletes(call)) {
            inventory.remove(target.noun, target.id, false);
        }
    }

    /** A path that goes on behind the ID, or lies at another service, shows something else. */
    private static boolean shows(Call call) {
        return call.operation().method() == Method.GET
                && call.operation().service() == Service.BLOCK_STORAGE
                && call.operation().path().endsWith("_id}");
    }

    private record Target(Noun noun, ResourceId id) {}

    private static @Nullable Target target(Call call) {
        return target(Noun.SNAPSHOT, call.variables().get("snapshot_id"))
                .or(() -> target(Noun.DISK, call.variables().get("volume_id")))
                .orElse(null);
    }

    private static Optional<Target> target(Noun noun, @Nullable String id) {
        ResourceId read = id == null ? null : ResourceId.read(id);
        return Optional.ofNullable(read).map(known -> new Target(noun, known));
    }
}
