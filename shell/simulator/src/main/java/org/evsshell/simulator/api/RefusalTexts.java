package org.evsshell.simulator.api;

import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The words of a refusal, never those of the rule: Cinder's own (21.3, observed 2026-11-23), also
 * on EVS where the rule holds in both, since EVS is built on it; no page prints the words of EVS,
 * so the rest is as short as the meanings of its codes.
 *
 * @param diskId the disk the call is about
 * @param snapshotId the snapshot the call is about
 */
record RefusalTexts(@Nullable String diskId, @Nullable String snapshotId) {
    /** What Cinder says where it has nothing to say. */
    private static final String ANY =
            "The server could not comply with the request since it is either malformed or"
                    + " otherwise incorrect.";

    private static final String DELETE_DISK =
            "Invalid volume: Volume status must be available or error or error_restoring or"
                    + " error_extending or error_managing and must not be migrating, attached,"
                    + " belong to a group, have snapshots, awaiting a transfer, or be"
                    + " disassociated from snapshots after volume transfer.";

    String of(Rule rule, Facts facts) {
        return switch (rule.id()) {
            case "disk-size-range", "disk-extend-maximum", "disk-extend-system" ->
                    "The disk size is invalid.";
            case "disk-count-range" -> "The number of disks is invalid.";
            case "disk-source-backup-snapshot" -> "The snapshot ID is invalid.";
            case "disk-name-bytes", "disk-update-name-bytes" -> "The disk name is invalid.";
            case "disk-description-bytes", "disk-update-description-bytes" ->
                    "The disk description is invalid.";
            case "disk-extend-state" -> "The disk status does not allow expansion.";
            case "disk-extend-shared" -> "The status of the shared disk does not allow expansion.";
            case "disk-delete-state" -> "The disk status does not allow deletion.";
            case "snapshot-limit" -> "Invalid volume: too many snapshots.";
            case "snapshot-name-bytes", "snapshot-update-name-bytes" ->
                    "The snapshot name is invalid.";
            case "snapshot-description-bytes", "snapshot-update-description-bytes" ->
                    "The snapshot description is invalid.";
            case "snapshot-create-state", "snapshot-rollback-disk-state" ->
                    "Invalid volume: status is " + facts.disk().status() + ".";
            case "snapshot-rollback-state" ->
                    "Invalid snapshot: status is " + facts.snapshot().status() + ".";
            case "snapshot-rollback-backup" -> "Invalid snapshot: it belongs to a backup.";
            case "disk-delete-state-cinder",
                    "disk-delete-snapshots",
                    "disk-delete-snapshots-leaving" ->
                    DELETE_DISK;
            case "disk-extend-grows" ->
                    "Invalid input received: New size for extend must be greater than current"
                            + " size. (current: "
                            + facts.disk().size()
                            + ", extended: "
                            + facts.request().size()
                            + ").";
            case "disk-extend-available" ->
                    "Invalid volume: Volume "
                            + diskId
                            + " status must be '{'status': 'available'}' to extend, currently "
                            + facts.disk().status()
                            + ".";
            case "disk-size-of-snapshot" ->
                    "Invalid input received: Volume size '"
                            + facts.request().size()
                            + "'GB cannot be smaller than the snapshot size "
                            + facts.snapshot().size()
                            + "GB. They must be >= original snapshot size.";
            case "disk-source-snapshot-state" ->
                    "Invalid snapshot: Originating snapshot status must be one of 'available'"
                            + " values";
            case "disk-update-maintenance" ->
                    "Invalid volume: The volume cannot be updated during maintenance.";
            case "disk-name-characters", "disk-update-name-characters" ->
                    tooLong("name", facts.request().name());
            case "disk-description-characters", "disk-update-description-characters" ->
                    tooLong("description", facts.request().description());
            case "snapshot-name-characters", "snapshot-update-name-characters" ->
                    invalid("name", facts.request().name());
            case "snapshot-description-characters", "snapshot-update-description-characters" ->
                    invalid("description", facts.request().description());
            case "snapshot-create-state-cinder" -> snapshotOf(facts);
            case "snapshot-delete-state" ->
                    "Invalid snapshot: Snapshot status must be available or error and must not be"
                            + " part of a group.";
            case "snapshot-rollback-disk-available" -> revert("volume", "Volume");
            case "snapshot-rollback-state-cinder" -> revert("snapshot", "Snapshot");
            case "snapshot-rollback-latest" ->
                    "Specified snapshot "
                            + snapshotId
                            + " is None or not the latest one of volume "
                            + diskId
                            + ".";
            case "snapshot-rollback-size" ->
                    "Can't revert volume "
                            + diskId
                            + " to its latest snapshot "
                            + snapshotId
                            + ". The volume size must be equal to the snapshot size.";
            case "disk-size-minimum" ->
                    "Invalid input for field/attribute size. Value: "
                            + facts.request().size()
                            + ". "
                            + facts.request().size()
                            + " is less than the minimum of 1";
            default -> elsewhere(rule, facts);
        };
    }

    private String elsewhere(Rule rule, Facts facts) {
        String cinders = CinderTexts.of(rule, facts, diskId);
        if (cinders != null) {
            return cinders;
        }
        return rule.code() == null ? ANY : CodeTexts.of(rule.code());
    }

    private static String tooLong(String field, @Nullable String value) {
        int length = value == null ? 0 : value.codePointCount(0, value.length());
        return "Invalid input received: "
                + field
                + " has "
                + length
                + " characters, more than 255.";
    }

    private static String invalid(String field, @Nullable String value) {
        return Bodies.invalid(field, String.valueOf(value), "'" + value + "' is too long").text();
    }

    private String snapshotOf(Facts facts) {
        String status = String.valueOf(facts.disk().status());
        if (status.equals("error")) {
            return "Invalid volume: The snapshot cannot be created when the volume is in error"
                    + " status.";
        }
        return "Invalid volume: Volume "
                + diskId
                + " status must be "
                + (facts.request().force() ? "available, in-use" : "available")
                + ", but current status is: "
                + status
                + ".";
    }

    private String revert(String what, String owner) {
        return "Invalid "
                + what
                + ": Can't revert volume "
                + diskId
                + " to its latest snapshot "
                + snapshotId
                + ". "
                + owner
                + "'s status must be 'available'.";
    }
}
