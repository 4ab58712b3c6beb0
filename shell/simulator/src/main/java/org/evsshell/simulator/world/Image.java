package org.evsshell.simulator.world;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An image, as far as disks are made from it and become one; the image service itself is not
 * simulated.
 *
 * @param projectId whose it is; null for an image everybody may use
 * @param status its state as on the wire, such as {@code active}
 * @param minDisk the least size of a disk made from it, in GB
 * @param properties its formats and what disks made from it inherit
 */
public record Image(
        String id,
        @Nullable String projectId,
        String name,
        String status,
        int minDisk,
        Map<String, String> properties) {
    public Image {
        properties = Dated.ordered(properties);
    }

    /** Whether a project may use it. */
    public boolean isFor(@Nullable String project) {
        return projectId == null || projectId.equals(project);
    }

    /** This image in another state. */
    Image become(String newStatus) {
        return new Image(id, projectId, name, newStatus, minDisk, properties);
    }

    /** What a disk made from it tells about it: texts only, as Cinder keeps them. */
    public Map<String, String> onDisk() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("image_id", id);
        told.put("image_name", name);
        told.put("min_disk", Integer.toString(minDisk));
        told.put("min_ram", "0");
        told.putAll(properties);
        return told;
    }
}
