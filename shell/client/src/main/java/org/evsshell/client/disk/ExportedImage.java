package org.evsshell.client.disk;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/**
 * An image that is being made of a disk.
 *
 * @param json the object as the service sent it, without the envelope; {@code id}, {@code status}
 *     and {@code size} are the disk's
 */
public record ExportedImage(ObjectNode json) {
    /** Its UUID; empty where the answer that named it was lost but the export found to run. */
    public Optional<String> id() {
        String id = json.path("image_id").asString("");
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /** Its name. */
    public String name() {
        return json.path("image_name").asString("");
    }

    /** The same when the disk has come to another state. */
    public ExportedImage ofDiskIn(String status) {
        return new ExportedImage(json.deepCopy().put("status", status));
    }
}
