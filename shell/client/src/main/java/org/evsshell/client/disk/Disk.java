package org.evsshell.client.disk;

import org.evsshell.rules.facts.DiskFacts;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/**
 * A disk: typed access to what the shell needs, and the service's own object, complete.
 *
 * @param json the object as the service sent it, without the envelope
 */
public record Disk(ObjectNode json) {
    /** Its UUID. */
    public String id() {
        return json.path("id").asString("");
    }

    /** Its name; empty when it has none. */
    public String name() {
        JsonNode name = json.path("name");
        return name.isNull() ? "" : name.asString("");
    }

    /** Its state on the wire, such as {@code in-use}; empty in brief lists. */
    public String status() {
        return json.path("status").asString("");
    }

    /** Its size in GB; null in brief lists. */
    public @Nullable Integer size() {
        JsonNode size = json.path("size");
        return size.isNumber() ? size.intValue() : null;
    }

    /** Its type's name; null when the service says none. */
    public @Nullable String type() {
        return text("volume_type");
    }

    /** The zone it lies in. */
    public @Nullable String zone() {
        return text("availability_zone");
    }

    /** Whether several servers may attach it (a real boolean on the wire); null in brief lists. */
    public @Nullable Boolean multiattach() {
        JsonNode value = json.path("multiattach");
        return value.isBoolean() ? value.booleanValue() : null;
    }

    /**
     * Whether it is encrypted; null in brief lists. The field {@code encrypted} of EVS is false
     * whatever the disk is, its metadata tells ("Querying Details About All Disks").
     */
    public @Nullable Boolean encrypted() {
        return KnownDisk.encrypted(json);
    }

    /** What it tells the service's rules about itself; its snapshots are not among it. */
    public DiskFacts facts() {
        return KnownDisk.facts(this);
    }

    /** The IDs of the servers it is attached to; empty in brief lists. */
    public List<String> servers() {
        List<String> servers = new ArrayList<>();
        for (JsonNode attachment : json.path("attachments")) {
            servers.add(attachment.path("server_id").asString(""));
        }
        return servers;
    }

    /** What a server calls it, such as {@code /dev/vdb}; null where that is not known. */
    public @Nullable String device(String serverId) {
        for (JsonNode attachment : json.path("attachments")) {
            JsonNode device = attachment.path("device");
            if (attachment.path("server_id").asString("").equals(serverId) && device.isString()) {
                return device.stringValue();
            }
        }
        return null;
    }

    private @Nullable String text(String field) {
        JsonNode value = json.path(field);
        return value.isString() ? value.stringValue() : null;
    }
}
