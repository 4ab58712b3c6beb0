package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.Labels;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.Transition;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Listing, showing, creating, changing and deleting snapshots. */
final class SnapshotHandler {
    private static final Set<String> CREATABLE =
            Set.of(
                    "volume_id",
                    "name",
                    "description",
                    "display_name",
                    "display_description",
                    "force",
                    "metadata");
    private static final Set<String> UPDATABLE =
            Set.of("name", "description", "display_name", "display_description");

    /** From here on Cinder takes no {@code force} and needs none. */
    private static final int NO_FORCE_MICROVERSION = 66;

    private SnapshotHandler() {}

    static SimAnswer list(Call call) {
        return list(call, new SnapshotJson(call)::writeBrief, true);
    }

    static SimAnswer listDetail(Call call) {
        return list(call, new SnapshotJson(call)::writeFull, false);
    }

    private static SimAnswer list(
            Call call, BiConsumer<JsonGenerator, Snapshot> form, boolean brief) {
        Page<Snapshot> page =
                Page.of(
                        call.world().snapshots(call.projectId()),
                        SnapshotFilter.of(call),
                        Window.of(call, SnapshotFilter.columns(call)),
                        id -> find(call, id),
                        SnapshotFilter::order);
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("snapshots");
                            for (Snapshot snapshot : page.rows()) {
                                json.writeStartObject();
                                form.accept(json, snapshot);
                                json.writeEndObject();
                            }
                            json.writeEndArray();
                            page.writeLinks(json, "snapshots", call);
                            // EVS API reference, querying EVS snapshots, example: null, not absent.
                            if (brief && call.dialect() == Dialect.EVS && !page.more()) {
                                json.writeNullProperty("snapshots_links");
                            }
                        }));
    }

    static SimAnswer show(Call call) {
        Snapshot snapshot = snapshot(call);
        return answer(200, json -> new SnapshotJson(call).writeFull(json, snapshot));
    }

    static SimAnswer create(Call call) {
        JsonNode wanted = Bodies.object(call.json(), "snapshot");
        if (call.dialect() == Dialect.CINDER) {
            DiskHandler.refuseOthers("snapshot", wanted, CREATABLE);
        }
        String diskId = Bodies.id(wanted, "volume_id");
        if (diskId == null && wanted.has("volume_id") && call.dialect() == Dialect.CINDER) {
            throw Refusal.notFound("Volume", "None");
        }
        if (diskId == null) {
            throw Bodies.invalid(
                    "snapshot", wanted.toString(), "'volume_id' is a required property");
        }
        String name = Bodies.text(wanted, "name", "display_name");
        String description = Bodies.text(wanted, "description", "display_description");
        boolean force = forced(call, wanted);
        RefusalTexts texts = new RefusalTexts(diskId, null);
        Map<String, String> metadata =
                Optional.ofNullable(Bodies.map(wanted, "metadata")).orElse(Map.of());
        Facts asked =
                Facts.none().withTexts(name, description).with(new Labels(metadata, Map.of()));
        Rules.demand(call, Action.SNAPSHOT_CREATE, asked, texts);
        Disk disk = DiskHandler.find(call, diskId);
        Facts facts =
                Rules.about(disk)
                        .with(Rules.count(call.world().snapshotsOf(disk.id())))
                        .withFlags(false, force);
        Rules.demand(call, Action.SNAPSHOT_CREATE, facts, texts);
        Snapshot snapshot =
                new Snapshot(
                        call.world().ids().uuid(),
                        call.projectId(),
                        call.token().userId(),
                        disk.id(),
                        name,
                        description,
                        disk.size(),
                        "creating",
                        call.world().stamp(call.now()),
                        null,
                        metadata);
        String end = Outcome.fails(call) ? "error" : "available";
        call.world().put(snapshot);
        call.world().schedule(new Transition.SnapshotSettles(call.passed(), snapshot.id(), end));
        return answer(202, json -> new SnapshotJson(call).writeChanged(json, snapshot));
    }

    private static boolean forced(Call call, JsonNode wanted) {
        boolean force = Bodies.flag(wanted, "force");
        if (!call.microversion().atLeast(NO_FORCE_MICROVERSION)) {
            return force;
        }
        if (wanted.has("force") && !force) {
            throw Refusal.badRequest(
                    "Since microversion 3.66 the 'force' flag is invalid for this request.  For"
                            + " backward compatability, however, when the 'force' flag is passed"
                            + " with a value evaluating to True, it is silently ignored.");
        }
        return true;
    }

    static SimAnswer update(Call call) {
        Snapshot snapshot = snapshot(call);
        JsonNode wanted = Bodies.object(call.json(), "snapshot");
        if (call.dialect() == Dialect.CINDER) {
            DiskHandler.refuseOthers("snapshot", wanted, UPDATABLE);
        }
        if (wanted.isEmpty()) {
            throw Bodies.invalid(
                    "snapshot", "{}", "{} is not valid under any of the given schemas");
        }
        boolean named = wanted.has("name") || wanted.has("display_name");
        boolean told = wanted.has("description") || wanted.has("display_description");
        String name = named ? Bodies.text(wanted, "name", "display_name") : snapshot.name();
        String description =
                told
                        ? Bodies.text(wanted, "description", "display_description")
                        : snapshot.description();
        Rules.demand(
                call,
                Action.SNAPSHOT_UPDATE,
                Facts.none().withTexts(name, description),
                new RefusalTexts(snapshot.diskId(), snapshot.id()));
        Snapshot changed = snapshot.described(name, description, call.now());
        call.world().put(changed);
        return answer(200, json -> new SnapshotJson(call).writeChanged(json, changed));
    }

    static SimAnswer delete(Call call) {
        Snapshot snapshot = snapshot(call);
        Rules.demand(
                call,
                Action.SNAPSHOT_DELETE,
                Facts.none().withSnapshot(snapshot.status(), snapshot.name(), null),
                new RefusalTexts(snapshot.diskId(), snapshot.id()));
        boolean fails = Outcome.fails(call);
        call.world().put(snapshot.become("deleting", call.now()));
        call.world()
                .schedule(
                        fails
                                ? new Transition.SnapshotSettles(
                                        call.passed(), snapshot.id(), "error_deleting")
                                : new Transition.SnapshotGoes(call.passed(), snapshot.id()));
        return SimAnswer.text(202, "text/html", "");
    }

    /** The snapshot in the path. */
    static Snapshot snapshot(Call call) {
        return find(call, call.parameter("snapshot"));
    }

    /** A snapshot of the caller's project. */
    static Snapshot find(Call call, String id) {
        return call.world()
                .snapshot(id)
                .filter(snapshot -> snapshot.projectId().equals(call.projectId()))
                .orElseThrow(() -> Refusal.notFound("Snapshot", id));
    }

    private static SimAnswer answer(int status, Consumer<JsonGenerator> content) {
        return SimAnswer.json(
                status,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("snapshot");
                            content.accept(json);
                            json.writeEndObject();
                        }));
    }
}
