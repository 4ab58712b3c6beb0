package org.evsshell.rules;

import org.evsshell.rules.facts.SnapshotCount;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** What the service demands of a snapshot, of its disk and of what is asked of it. */
final class SnapshotRules {

    private static final String CREATE_PAGE = "EVS API reference, creating an EVS snapshot";
    private static final String ROLLBACK_GUIDE =
            "EVS developer guide, rolling back data from a snapshot";

    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "snapshot-limit",
                            Action.SNAPSHOT_CREATE,
                            "A disk holds at most 7 manual snapshots.",
                            "Delete a snapshot of the disk first: snapshot list --disk DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS user guide, snapshots, constraints; the answer is not documented",
                            Violation.LIMIT_REACHED,
                            400,
                            null,
                            Conditions.moreSnapshots(SnapshotCount::manual, 6)),
                    new Rule(
                            "snapshot-create-state",
                            Action.SNAPSHOT_CREATE,
                            "A snapshot is made only of a disk that is available or in-use"
                                    + " (attaching: with force).",
                            "Wait until the disk is available: disk wait DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            CREATE_PAGE + ", force; " + Sources.STATES,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            facts ->
                                    facts.request().force()
                                            ? Conditions.diskNotIn(
                                                            "available", "in-use", "attaching")
                                                    .test(facts)
                                            : Conditions.diskNotIn("available", "in-use")
                                                    .test(facts)),
                    new Rule(
                            "snapshot-create-state-cinder",
                            Action.SNAPSHOT_CREATE,
                            "A snapshot is made only of a disk that is available (in-use: with"
                                    + " force).",
                            "Add --force for a disk in use, or wait until it is available.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER
                                    + ": snapshot in every state, with and without force",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            facts ->
                                    facts.request().force()
                                            ? Conditions.diskNotIn("available", "in-use")
                                                    .test(facts)
                                            : Conditions.diskNotIn("available").test(facts)),
                    textBytes(
                            Action.SNAPSHOT_CREATE,
                            "snapshot-name-bytes",
                            "name",
                            Conditions::name),
                    textBytes(
                            Action.SNAPSHOT_UPDATE,
                            "snapshot-update-name-bytes",
                            "name",
                            Conditions::name),
                    textBytes(
                            Action.SNAPSHOT_CREATE,
                            "snapshot-description-bytes",
                            "description",
                            Conditions::description),
                    textBytes(
                            Action.SNAPSHOT_UPDATE,
                            "snapshot-update-description-bytes",
                            "description",
                            Conditions::description),
                    textCharacters(
                            Action.SNAPSHOT_CREATE,
                            "snapshot-name-characters",
                            "name",
                            Conditions::name),
                    textCharacters(
                            Action.SNAPSHOT_UPDATE,
                            "snapshot-update-name-characters",
                            "name",
                            Conditions::name),
                    textCharacters(
                            Action.SNAPSHOT_CREATE,
                            "snapshot-description-characters",
                            "description",
                            Conditions::description),
                    textCharacters(
                            Action.SNAPSHOT_UPDATE,
                            "snapshot-update-description-characters",
                            "description",
                            Conditions::description),
                    new Rule(
                            "snapshot-delete-state",
                            Action.SNAPSHOT_DELETE,
                            "A snapshot is deleted only while available or error.",
                            "Wait until the snapshot is available: snapshot wait SNAPSHOT.",
                            Sources.BOTH,
                            Certainty.DOCUMENTED,
                            Sources.CODES
                                    + "; "
                                    + Sources.OBSERVED_CINDER
                                    + ": delete while creating",
                            Violation.WRONG_STATE,
                            400,
                            "EVS.1047",
                            Conditions.snapshotNotIn("available", "error")),
                    new Rule(
                            "snapshot-rollback-disk-state",
                            Action.SNAPSHOT_ROLLBACK,
                            "A snapshot is rolled back only while its disk is available or"
                                    + " error_rollbacking.",
                            "Detach the disk from its server first.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            ROLLBACK_GUIDE + "; " + Sources.STATES,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            Conditions.diskNotIn("available", "error_rollbacking")),
                    new Rule(
                            "snapshot-rollback-disk-available",
                            Action.SNAPSHOT_ROLLBACK,
                            "A snapshot is rolled back only while its disk is available.",
                            "Detach the disk from its server first.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER + ": revert in every state",
                            Violation.WRONG_STATE,
                            409,
                            null,
                            Conditions.diskNotIn("available")),
                    new Rule(
                            "snapshot-rollback-state",
                            Action.SNAPSHOT_ROLLBACK,
                            "Only a snapshot that is available is rolled back.",
                            "Wait until the snapshot is available: snapshot wait SNAPSHOT.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS user guide, snapshot states",
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            Conditions.snapshotNotIn("available")),
                    new Rule(
                            "snapshot-rollback-state-cinder",
                            Action.SNAPSHOT_ROLLBACK,
                            "Only a snapshot that is available is rolled back.",
                            "Wait until the snapshot is available: snapshot wait SNAPSHOT.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER
                                    + ": revert to a snapshot that is being created",
                            Violation.WRONG_STATE,
                            409,
                            null,
                            Conditions.snapshotNotIn("available")),
                    new Rule(
                            "snapshot-rollback-backup",
                            Action.SNAPSHOT_ROLLBACK,
                            "A snapshot made by a backup is not rolled back.",
                            "Restore the backup instead, or use a snapshot of your own.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            ROLLBACK_GUIDE + ", constraints",
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            Conditions::madeByBackup),
                    new Rule(
                            "snapshot-rollback-latest",
                            Action.SNAPSHOT_ROLLBACK,
                            "Only the latest snapshot of a disk is rolled back.",
                            "Delete the newer snapshots first: snapshot list --disk DISK.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER + ": revert to the older of two snapshots",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            facts -> Boolean.FALSE.equals(facts.snapshot().latest())),
                    new Rule(
                            "snapshot-rollback-size",
                            Action.SNAPSHOT_ROLLBACK,
                            "A disk that has grown since is not rolled back.",
                            "Create a disk from the snapshot instead: disk create --snapshot"
                                    + " SNAPSHOT.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER + ": revert after extend",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            facts ->
                                    facts.disk().size() != null
                                            && facts.snapshot().size() != null
                                            && !facts.disk()
                                                    .size()
                                                    .equals(facts.snapshot().size())));

    private SnapshotRules() {}

    private static Rule textBytes(
            Action action, String id, String field, Function<Facts, @Nullable String> text) {
        return new Rule(
                id,
                action,
                "A snapshot's " + field + " has at most 255 bytes.",
                "Choose a shorter " + field + ".",
                Sources.EVS,
                Certainty.DOCUMENTED,
                CREATE_PAGE + ", " + field,
                Violation.BAD_REQUEST,
                400,
                "EVS.5400",
                Conditions.moreBytes(text, 255));
    }

    private static Rule textCharacters(
            Action action, String id, String field, Function<Facts, @Nullable String> text) {
        return new Rule(
                id,
                action,
                "A snapshot's " + field + " has at most 255 characters.",
                "Choose a shorter " + field + ".",
                Sources.CINDER,
                Certainty.OBSERVED,
                Sources.OBSERVED_CINDER + ": " + field + " of 256 characters",
                Violation.BAD_REQUEST,
                400,
                null,
                Conditions.moreCharacters(text, 255));
    }
}
