package org.evsshell.client.disk;

import org.evsshell.client.fate.Fate;
import org.evsshell.client.fate.FateLookup;
import org.evsshell.client.fate.Marks;
import org.evsshell.client.fate.Sent;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Caller;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.Objects;

/** How the fate of what changes a disk is found out. */
public final class DiskActionFates {
    private DiskActionFates() {}

    /** The lookups by operation id. */
    public static Map<String, FateLookup> all() {
        return Map.of(
                DiskActionOperations.NATIVE_RETYPE.id(),
                FateLookup.byState(DiskActionFates::retyped, DiskFates::showIt),
                DiskActionOperations.RETYPE.id(),
                FateLookup.byState(DiskActionFates::retyped, DiskFates::showIt),
                DiskActionOperations.RESERVE.id(),
                FateLookup.byState(DiskActionFates::reserved, DiskFates::showIt),
                DiskActionOperations.EXPORT.id(),
                FateLookup.byState(DiskActionFates::exported, DiskFates::showIt));
    }

    /** EVS documents no state of a disk whose type is being changed, so only the end shows. */
    private static Fate retyped(Sent sent, Caller reads) {
        ObjectNode disk = DiskFates.show(sent, reads);
        if (disk == null) {
            return new Fate.Absent();
        }
        String wanted =
                Objects.requireNonNull(sent.call().body())
                        .path("os-retype")
                        .path("new_type")
                        .asString("");
        boolean under = disk.path("status").asString("").equals("retyping");
        if (under || disk.path("volume_type").asString("").equals(wanted)) {
            return Marks.happened();
        }
        return switch (reads.cloud().dialect()) {
            case EVS ->
                    new Fate.Undecided(
                            "The disk still has its old type, but the service shows no state while"
                                    + " it changes one.");
            case CINDER -> new Fate.Absent();
        };
    }

    /**
     * Afterwards the disk is as before, and only the image service knows of the image. While it is
     * uploading the answer is made up but for the image's ID.
     */
    private static Fate exported(Sent sent, Caller reads) {
        ObjectNode disk = DiskFates.show(sent, reads);
        if (disk == null) {
            return new Fate.Absent();
        }
        JsonNode wanted = Objects.requireNonNull(sent.call().body()).path(DiskActionCalls.EXPORT);
        String name = wanted.path(DiskActionCalls.IMAGE_NAME).asString("");
        String status = disk.path("status").asString("");
        if (!status.equals("uploading")) {
            return new Fate.Undecided(
                    "The disk is "
                            + status
                            + ", as before an export and after one; the image service knows"
                            + " whether there is an image '"
                            + name
                            + "'.");
        }
        ObjectNode image =
                Json.object()
                        .put("id", disk.path("id").asString(""))
                        .put("status", status)
                        .put(DiskActionCalls.IMAGE_NAME, name);
        return new Fate.Happened(Json.object().set(DiskActionCalls.EXPORT, image));
    }

    private static Fate reserved(Sent sent, Caller reads) {
        ObjectNode disk = DiskFates.show(sent, reads);
        boolean claimed = disk != null && disk.path("status").asString("").equals("attaching");
        return claimed ? Marks.happened() : new Fate.Absent();
    }
}
