package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Dated;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.Transition;
import org.evsshell.simulator.world.World;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Listing, showing, creating, changing and deleting disks by the Cinder calls. */
final class DiskHandler {
    private static final Set<String> UPDATABLE =
            Set.of("name", "description", "display_name", "display_description", "metadata");

    /** From here on Cinder refuses an update of nothing. */
    private static final int STRICT_UPDATE_MICROVERSION = 53;

    private DiskHandler() {}

    static SimAnswer list(Call call) {
        DiskJson form = DiskJson.of(call);
        return list(call, form::writeBrief);
    }

    static SimAnswer listDetail(Call call) {
        DiskJson form = DiskJson.of(call);
        return list(call, form::writeFull);
    }

    private static SimAnswer list(Call call, BiConsumer<JsonGenerator, Disk> form) {
        Page<Disk> page =
                Page.of(
                        call.world().disks(call.projectId()),
                        DiskFilter.of(call),
                        Window.of(call, DiskFilter.columns(call.dialect())),
                        id -> find(call, id),
                        DiskFilter::order);
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("volumes");
                            for (Disk disk : page.rows()) {
                                json.writeStartObject();
                                form.accept(json, disk);
                                json.writeEndObject();
                            }
                            json.writeEndArray();
                            page.writeLinks(json, "volumes", call);
                        }));
    }

    static SimAnswer show(Call call) {
        Disk disk = disk(call);
        DiskJson form = DiskJson.of(call);
        return answer(200, json -> form.writeFull(json, disk));
    }

    static SimAnswer create(Call call) {
        JsonNode wanted = Bodies.object(call.json(), "volume");
        DiskOrder order = DiskOrder.of(call, wanted);
        Disk disk = order.place(call, order.name(), Map.of()).disk();
        DiskJson form = DiskJson.of(call);
        return answer(202, json -> form.writeChanged(json, disk));
    }

    static SimAnswer update(Call call) {
        Disk disk = disk(call);
        JsonNode wanted = Bodies.object(call.json(), "volume");
        if (call.dialect() == Dialect.CINDER) {
            refuseOthers("volume", wanted, UPDATABLE);
        }
        if (wanted.isEmpty() && call.microversion().atLeast(STRICT_UPDATE_MICROVERSION)) {
            throw Bodies.invalid("volume", "{}", "{} is not valid under any of the given schemas");
        }
        Map<String, String> metadata =
                Optional.ofNullable(Bodies.map(wanted, "metadata")).orElse(disk.metadata());
        if (call.dialect() == Dialect.EVS) {
            SystemMetadata.refuseChange(disk.metadata(), metadata);
        }
        boolean named = wanted.has("name") || wanted.has("display_name");
        boolean told = wanted.has("description") || wanted.has("display_description");
        String name = named ? Bodies.text(wanted, "name", "display_name") : disk.name();
        String description =
                told
                        ? Bodies.text(wanted, "description", "display_description")
                        : disk.description();
        Rules.demand(
                call,
                Action.DISK_UPDATE,
                Rules.about(disk).withTexts(name, description),
                new RefusalTexts(disk.id(), null));
        Disk changed = disk.described(name, description, metadata, call.now());
        call.world().put(changed);
        DiskJson form = DiskJson.of(call);
        return answer(200, json -> form.writeChanged(json, changed));
    }

    static SimAnswer delete(Call call) {
        String cascade = call.query().get("cascade").orElse("false");
        if (!Bodies.isTrue(cascade) && !Bodies.isFalse(cascade)) {
            throw Refusal.badRequest("Value '" + cascade + "' for 'cascade' is not a boolean.");
        }
        remove(call, disk(call), Bodies.isTrue(cascade));
        return SimAnswer.text(202, "text/html", "");
    }

    /** Starts a disk's deletion, with its snapshots where they go along. */
    static boolean remove(Call call, Disk disk, boolean cascade) {
        World world = call.world();
        Facts facts =
                Rules.about(disk)
                        .with(Rules.count(world.snapshotsOf(disk.id())))
                        .withFlags(cascade, false);
        Rules.demand(call, Action.DISK_DELETE, facts, new RefusalTexts(disk.id(), null));
        boolean fails = Outcome.fails(call);
        for (Snapshot snapshot : List.copyOf(world.snapshotsOf(disk.id()))) {
            world.put(snapshot.become("deleting", call.now()));
            world.schedule(
                    fails
                            ? new Transition.SnapshotSettles(
                                    call.passed(), snapshot.id(), snapshot.status())
                            : new Transition.SnapshotGoes(call.passed(), snapshot.id()));
        }
        world.put(disk.become("deleting", disk.size(), call.now()));
        world.schedule(
                fails
                        ? new Transition.DiskSettles(
                                call.passed(), disk.id(), "error_deleting", disk.size())
                        : new Transition.DiskGoes(call.passed(), disk.id()));
        return fails;
    }

    /** The disk in the path. */
    static Disk disk(Call call) {
        return find(call, call.parameter("disk"));
    }

    /** A disk of the caller's project. */
    static Disk find(Call call, String id) {
        return call.world()
                .disk(id)
                .filter(disk -> isOurs(call, disk))
                .orElseThrow(() -> Refusal.notFound("Volume", id));
    }

    private static boolean isOurs(Call call, Dated row) {
        return row.projectId().equals(call.projectId());
    }

    /** Cinder's schemas name all the fields there may be. */
    static void refuseOthers(String key, JsonNode object, Set<String> known) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw Bodies.invalid(
                        key,
                        object.toString(),
                        "Additional properties are not allowed ('" + name + "' was unexpected)");
            }
        }
    }

    private static SimAnswer answer(int status, Consumer<JsonGenerator> content) {
        return SimAnswer.json(
                status,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("volume");
                            content.accept(json);
                            json.writeEndObject();
                        }));
    }
}
