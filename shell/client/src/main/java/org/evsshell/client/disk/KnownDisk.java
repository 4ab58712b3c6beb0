package org.evsshell.client.disk;

import org.evsshell.rules.facts.DiskFacts;
import org.evsshell.rules.facts.DiskKind;
import org.evsshell.rules.facts.DiskTies;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashSet;
import java.util.Set;

/** What a disk's own object tells the rules. */
final class KnownDisk {
    private KnownDisk() {}

    static DiskFacts facts(Disk disk) {
        ObjectNode json = disk.json();
        DiskKind kind = new DiskKind(disk.type(), disk.zone(), encrypted(json), bootable(json));
        return new DiskFacts(
                disk.status(),
                disk.size(),
                disk.multiattach(),
                kind,
                new DiskTies(null, servers(json), tags(json)));
    }

    /** The field is of use on few calls only; the metadata of EVS always tells. */
    static @Nullable Boolean encrypted(ObjectNode json) {
        JsonNode field = json.path("encrypted");
        JsonNode metadata = json.path("metadata");
        if (field.asBoolean(false)) {
            return true;
        }
        return metadata.isObject()
                ? metadata.path("__system__encrypted").asString("").equals("1")
                : null;
    }

    /** A text on the wire. */
    private static @Nullable Boolean bootable(ObjectNode json) {
        String flag = json.path("bootable").asString("");
        return flag.isEmpty() ? null : flag.equalsIgnoreCase("true");
    }

    private static @Nullable Integer servers(ObjectNode json) {
        JsonNode attachments = json.path("attachments");
        return attachments.isArray() ? attachments.size() : null;
    }

    private static @Nullable Set<String> tags(ObjectNode json) {
        return json.path("tags") instanceof ObjectNode tags
                ? new HashSet<>(tags.propertyNames())
                : null;
    }
}
