package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Dated;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Snapshot;

import tools.jackson.core.JsonGenerator;

import java.util.function.BiConsumer;

/**
 * What EVS's own calls show of disks and snapshots. Their lists always count, and their links lead
 * to Cinder's path, as the pages' examples have it.
 */
final class NativeViews {
    private NativeViews() {}

    static SimAnswer listDisks(Call call) {
        Page<Disk> page =
                Page.of(
                        call.world().disks(call.projectId()),
                        NativeDiskFilter.of(call),
                        Window.of(call, DiskFilter.columns(Dialect.EVS)).counting(),
                        id -> DiskHandler.find(call, id),
                        DiskFilter::order);
        return list("volumes", page, call, NativeDiskJson.of(call)::writeListed);
    }

    static SimAnswer showDisk(Call call) {
        String id = call.parameter("disk");
        if (!Ids.isUuid(id)) {
            throw Refusal.badRequest("EVS.1002", "The disk ID is malformed.");
        }
        Disk disk = DiskHandler.find(call, id);
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("volume");
                            NativeDiskJson.of(call).writeShown(json, disk);
                            json.writeEndObject();
                        }));
    }

    static SimAnswer listSnapshots(Call call) {
        Page<Snapshot> page =
                Page.of(
                        call.world().snapshots(call.projectId()),
                        SnapshotFilter.of(call),
                        Window.of(call, SnapshotFilter.columns(call)).counting(),
                        id -> SnapshotHandler.find(call, id),
                        SnapshotFilter::order);
        SnapshotJson form = new SnapshotJson(call);
        return list(
                "snapshots",
                page,
                call,
                (json, snapshot) -> {
                    form.writeFull(json, snapshot);
                    json.writeStringProperty("service_type", "EVS");
                });
    }

    private static <T extends Dated> SimAnswer list(
            String plural, Page<T> page, Call call, BiConsumer<JsonGenerator, T> form) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart(plural);
                            for (T row : page.rows()) {
                                json.writeStartObject();
                                form.accept(json, row);
                                json.writeEndObject();
                            }
                            json.writeEndArray();
                            page.writeLinks(json, plural, call);
                        }));
    }
}
