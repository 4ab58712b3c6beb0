package org.evsshell.simulator.api;

import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** What Cinder 21.3 says (observed 2026-11-25), beside what {@link RefusalTexts} has. */
final class CinderTexts {
    private static final String RETYPE =
            "Invalid volume: Retype needs volume to be in available or in-use state, not be part of"
                    + " an active migration or a consistency group, requested type has to be"
                    + " different that the one from the volume, and for in-use volumes front-end"
                    + " qos specs cannot change.";

    private CinderTexts() {}

    /** The words; null where it says none that were seen. */
    static @Nullable String of(Rule rule, Facts facts, @Nullable String diskId) {
        return switch (rule.id()) {
            case "disk-one-source" ->
                    "Invalid input received: May specify only one of backup, imageRef, snapshot,"
                            + " source volume";
            case "disk-size-of-image" ->
                    "Invalid input received: Volume size "
                            + facts.request().size()
                            + "GB cannot be smaller than the image minDisk size "
                            + facts.source().image().minDisk()
                            + "GB.";
            case "disk-size-of-disk" ->
                    "Invalid input received: Volume size '"
                            + facts.request().size()
                            + "'GB cannot be smaller than original volume size  "
                            + facts.disk().size()
                            + "GB. They must be >= original volume size.";
            case "disk-source-disk-state" ->
                    "Invalid volume: Originating source volume status must be one of 'available,"
                            + " in-use' values";
            case "disk-zone-known" ->
                    "Availability zone '" + facts.request().order().zone() + "' is invalid.";
            case "disk-retype-state-cinder", "disk-retype-same" -> RETYPE;
            case "disk-attach-state-cinder" ->
                    "Invalid volume: Volume status must be available to reserve, but the status is "
                            + facts.disk().status()
                            + ".";
            case "disk-detach-state" ->
                    "Invalid volume: Unable to detach volume. Volume status must be 'in-use' and"
                            + " attach_status must be 'attached' to detach.";
            case "disk-export-state" ->
                    "Invalid volume: Volume "
                            + diskId
                            + " status must be "
                            + (facts.request().force() ? "available or in-use" : "available");
            case "disk-set-read-only" ->
                    "Invalid volume: Volume "
                            + diskId
                            + " status must be available to update readonly flag, but current"
                            + " status is: "
                            + facts.disk().status()
                            + ".";
            case "disk-set-maintenance" ->
                    "Invalid volume: The volume cannot be updated during maintenance.";
            case "metadata-set-state" -> metadata("Updating", facts);
            case "metadata-unset-state" -> metadata("Deleting", facts);
            case "disk-metadata-text", "metadata-set-text" -> malformed(facts);
            case "transfer-state" -> "Invalid volume: status must be available";
            case "transfer-snapshots-leaving" ->
                    "Invalid snapshot: snapshot status must be available";
            case "transfer-name-characters" ->
                    Bodies.invalid(
                                    "name",
                                    String.valueOf(facts.request().name()),
                                    "'" + facts.request().name() + "' is too long")
                            .text();
            default -> null;
        };
    }

    private static String metadata(String doing, Facts facts) {
        return "Invalid volume: "
                + doing
                + " volume metadata is not allowed for volumes in "
                + facts.disk().status()
                + " status.";
    }

    private static String malformed(Facts facts) {
        for (Map.Entry<String, String> pair : facts.request().labels().metadata().entrySet()) {
            if (pair.getValue().codePointCount(0, pair.getValue().length()) > 255) {
                return Bodies.invalid(
                                pair.getKey(),
                                pair.getValue(),
                                "'" + pair.getValue() + "' is too long")
                        .text();
            }
        }
        return "Invalid input for field/attribute metadata.";
    }
}
