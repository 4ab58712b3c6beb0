package org.evsshell.client.backup;

import org.evsshell.rules.facts.BackupFacts;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A backup: typed access to what making disks needs, and the service's own object, complete.
 *
 * @param json the object as the service sent it, without the envelope
 */
public record Backup(ObjectNode json) {
    /** Its UUID. */
    public String id() {
        return json.path("id").asString("");
    }

    /** Its state on the wire, such as {@code available}. */
    public String status() {
        return json.path("status").asString("");
    }

    /** The size of the disk that was backed up, in GB; null when the service says none. */
    public @Nullable Integer size() {
        JsonNode size = json.path("size");
        return size.isNumber() ? size.intValue() : null;
    }

    /** What it tells the service's rules. */
    public BackupFacts facts() {
        JsonNode zone = json.path("availability_zone");
        return new BackupFacts(
                status().isEmpty() ? null : status(),
                size(),
                zone.isString() ? zone.stringValue() : null);
    }
}
