package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Image;

/**
 * One image as Glance shows it. Simplified: only what matters for disks, and a refusal looks like
 * Cinder's; images are neither listed nor changed.
 */
final class ImageHandler {
    private ImageHandler() {}

    static SimAnswer show(Call call) {
        String id = call.parameter("image");
        Image image =
                call.world()
                        .image(id)
                        .filter(one -> one.isFor(call.token().projectId()))
                        .orElseThrow(() -> Refusal.notFound("Image", id));
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeStringProperty("id", image.id());
                            json.writeStringProperty("name", image.name());
                            json.writeStringProperty("status", image.status());
                            json.writeNumberProperty("min_disk", image.minDisk());
                            json.writeNumberProperty("min_ram", 0);
                            json.writeStringProperty(
                                    "visibility", image.projectId() == null ? "public" : "private");
                            image.properties().forEach(json::writeStringProperty);
                        }));
    }
}
