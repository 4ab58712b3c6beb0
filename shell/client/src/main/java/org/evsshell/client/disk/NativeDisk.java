package org.evsshell.client.disk;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A disk as EVS's own calls show it: what {@link Disk} has, and what Cinder's calls leave out.
 *
 * @param json the object as the service sent it, without the envelope
 */
public record NativeDisk(ObjectNode json) {
    /** What it has in common with the disks of Cinder's calls. */
    public Disk disk() {
        return new Disk(json);
    }

    /** Its world wide name; null for disks that are not SCSI. The page's example begins blank. */
    public @Nullable String wwn() {
        String wwn = text("wwn");
        return wwn == null ? null : wwn.strip();
    }

    /** Whose disk it is among the services, such as {@code EVS}. */
    public @Nullable String serviceType() {
        return text("service_type");
    }

    /** Its tags by key; empty where the service shows none. */
    public Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        json.path("tags")
                .properties()
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asString("")));
        return tags;
    }

    /** Whether it is encrypted; only true to the facts in what {@link NativeDiskApi#show} gave. */
    public boolean encrypted() {
        return json.path("encrypted").asBoolean(false);
    }

    /** The dedicated storage pool it lies in; null for ordinary disks. */
    public @Nullable String dedicatedStorageId() {
        return text("dedicated_storage_id");
    }

    private @Nullable String text(String field) {
        JsonNode value = json.path(field);
        return value.isString() ? value.stringValue() : null;
    }
}
