package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.DiskType;
import org.evsshell.simulator.world.Image;
import org.evsshell.simulator.world.Transition;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;

/**
 * Making an image of a disk (EVS API reference, exporting an EVS disk as an image; Cinder 21.3, its
 * answer of the action). When it fails, the disk is as before and the image killed, Glance's word
 * for it; neither page says more.
 */
final class DiskExport {
    /** No page says when a type was made; the answer has a field for it. */
    private static final Instant TYPES_MADE = Instant.parse("2024-03-01T08:00:00Z");

    private DiskExport() {}

    static SimAnswer export(Call call, JsonNode wanted) {
        ExportOrder order = ExportOrder.of(call, wanted);
        Disk disk = DiskHandler.disk(call);
        Facts facts =
                Rules.about(disk)
                        .withTexts(order.imageName(), null)
                        .withFlags(false, order.force());
        Rules.demand(call, Action.DISK_EXPORT, facts, new RefusalTexts(disk.id(), null));
        boolean fails = Outcome.fails(call);
        Image image =
                new Image(
                        call.world().ids().uuid(),
                        call.projectId(),
                        order.imageName(),
                        "saving",
                        disk.size(),
                        order.properties(call.dialect(), disk));
        Disk uploading = disk.become("uploading", disk.size(), call.now());
        Instant done = call.passed();
        call.world().put(image);
        call.world().put(uploading);
        call.world()
                .schedule(new Transition.DiskSettles(done, disk.id(), disk.status(), disk.size()));
        call.world()
                .schedule(
                        new Transition.ImageSettles(done, image.id(), fails ? "killed" : "active"));
        return SimAnswer.json(202, Json.write(json -> write(json, call, uploading, image)));
    }

    private static void write(JsonGenerator json, Call call, Disk disk, Image image) {
        json.writeObjectPropertyStart(ExportOrder.ACTION);
        json.writeStringProperty("id", disk.id());
        json.writeStringProperty("status", disk.status());
        json.writeNumberProperty("size", disk.size());
        Json.text(json, "display_description", disk.description());
        Json.time(json, "updated_at", disk.updatedAt());
        json.writeStringProperty("image_id", image.id());
        json.writeStringProperty("image_name", image.name());
        for (String format : List.of(ExportOrder.CONTAINER_FORMAT, ExportOrder.DISK_FORMAT)) {
            Json.text(json, format, image.properties().get(format));
        }
        if (call.dialect() == Dialect.CINDER && call.microversion().atLeast(1)) {
            json.writeStringProperty("visibility", "private");
            json.writeBooleanProperty("protected", false);
        }
        json.writeObjectPropertyStart("volume_type");
        call.world().site().type(disk.type()).ifPresent(type -> write(json, call, type));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Call call, DiskType type) {
        json.writeStringProperty("id", type.id());
        json.writeStringProperty("name", type.name());
        json.writeBooleanProperty("deleted", false);
        json.writeBooleanProperty("is_public", true);
        TypeHandler.writeSpecs(json, call, type);
        json.writeStringProperty("description", type.description());
        Json.time(json, "created_at", TYPES_MADE);
        json.writeNullProperty("updated_at");
        json.writeNullProperty("deleted_at");
    }
}
