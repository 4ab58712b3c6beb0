package org.evsshell.rules;

import org.evsshell.rules.facts.SnapshotCount;

import java.util.List;
import java.util.Set;

/** What the service demands of a disk and of what is asked of it. */
final class DiskRules {
    private static final Set<Dialect> EVS = Set.of(Dialect.EVS);
    private static final Set<Dialect> CINDER = Set.of(Dialect.CINDER);
    private static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);

    static final String CODES = "EVS API reference, appendix, error codes";
    static final String STATES = "EVS user guide, disk states";
    static final String CREATE_PAGE = "EVS API reference, creating EVS disks";
    static final String OBSERVED_CINDER = "Cinder 21.3, observed 2026-11-23";

    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "disk-size-range",
                            Action.DISK_CREATE,
                            "A data disk has 10 to 32768 GB.",
                            "Choose a size from 10 to 32768.",
                            EVS,
                            Certainty.DOCUMENTED,
                            CREATE_PAGE + ", size",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1010",
                            Conditions.sizeOutside(10, 32768)),
                    new Rule(
                            "disk-size-minimum",
                            Action.DISK_CREATE,
                            "A disk has at least 1 GB.",
                            "Choose a size from 1 up.",
                            CINDER,
                            Certainty.OBSERVED,
                            OBSERVED_CINDER + ": create with size 0",
                            Violation.BAD_REQUEST,
                            400,
                            null,
                            Conditions.sizeOutside(1, Integer.MAX_VALUE)),
                    new Rule(
                            "disk-size-of-snapshot",
                            Action.DISK_CREATE,
                            "A disk made from a snapshot is at least as large as the snapshot.",
                            "Choose the snapshot's size or more: snapshot show SNAPSHOT.",
                            BOTH,
                            Certainty.OBSERVED,
                            OBSERVED_CINDER + ": smaller size; " + CREATE_PAGE + ", size",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1010",
                            facts ->
                                    facts.request().size() != null
                                            && facts.snapshot().size() != null
                                            && facts.request().size() < facts.snapshot().size()),
                    new Rule(
                            "disk-source-snapshot-state",
                            Action.DISK_CREATE,
                            "A disk is made only from a snapshot that is available.",
                            "Wait until the snapshot is available: snapshot wait SNAPSHOT.",
                            BOTH,
                            Certainty.OBSERVED,
                            OBSERVED_CINDER + ": snapshot in error; " + CODES,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.2043",
                            Conditions.snapshotNotIn("available")),
                    new Rule(
                            "disk-source-backup-snapshot",
                            Action.DISK_CREATE,
                            "A snapshot made by a backup makes no disk.",
                            "Create the disk from the backup, or from a snapshot of your own.",
                            EVS,
                            Certainty.DOCUMENTED,
                            "EVS user guide, snapshots: names of backup snapshots",
                            Violation.WRONG_STATE,
                            400,
                            "EVS.2045",
                            Conditions::madeByBackup),
                    new Rule(
                            "disk-count-range",
                            Action.DISK_CREATE,
                            "One call creates 1 to 100 disks.",
                            "Choose a count from 1 to 100.",
                            EVS,
                            Certainty.DOCUMENTED,
                            CREATE_PAGE + ", count",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1021",
                            facts ->
                                    facts.request().count() != null
                                            && (facts.request().count() < 1
                                                    || facts.request().count() > 100)),
                    new Rule(
                            "disk-name-bytes",
                            Action.DISK_CREATE,
                            "A disk's name has at most 255 bytes, 250 when several are created.",
                            "Choose a shorter name.",
                            EVS,
                            Certainty.DOCUMENTED,
                            CREATE_PAGE + ", name",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1003",
                            DiskRules::nameTooLongToCreate),
                    nameBytes(Action.DISK_UPDATE, "disk-update-name-bytes"),
                    nameCharacters(Action.DISK_CREATE, "disk-name-characters"),
                    nameCharacters(Action.DISK_UPDATE, "disk-update-name-characters"),
                    descriptionBytes(Action.DISK_CREATE, "disk-description-bytes"),
                    descriptionBytes(Action.DISK_UPDATE, "disk-update-description-bytes"),
                    descriptionCharacters(Action.DISK_CREATE, "disk-description-characters"),
                    descriptionCharacters(Action.DISK_UPDATE, "disk-update-description-characters"),
                    new Rule(
                            "disk-update-maintenance",
                            Action.DISK_UPDATE,
                            "A disk in maintenance is not changed.",
                            "Wait until the maintenance is over.",
                            CINDER,
                            Certainty.OBSERVED,
                            OBSERVED_CINDER + ": update in maintenance",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            facts -> "maintenance".equals(facts.disk().status())),
                    new Rule(
                            "disk-extend-grows",
                            Action.DISK_EXTEND,
                            "A disk only grows: the new size is above the present one.",
                            "Choose a larger size; disks cannot be made smaller.",
                            BOTH,
                            Certainty.DOCUMENTED,
                            CODES + "; " + OBSERVED_CINDER,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1015",
                            facts ->
                                    facts.request().size() != null
                                            && facts.disk().size() != null
                                            && facts.request().size() <= facts.disk().size()),
                    new Rule(
                            "disk-extend-maximum",
                            Action.DISK_EXTEND,
                            "A data disk has at most 32768 GB.",
                            "Choose a size up to 32768.",
                            EVS,
                            Certainty.DOCUMENTED,
                            "EVS API reference, expanding an EVS disk, new_size",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1010",
                            Conditions.sizeOutside(Integer.MIN_VALUE, 32768)),
                    new Rule(
                            "disk-extend-state",
                            Action.DISK_EXTEND,
                            "A disk is extended only while available or in-use.",
                            "Wait until the disk is available: disk wait DISK.",
                            EVS,
                            Certainty.DOCUMENTED,
                            CODES,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.1064",
                            Conditions.diskNotIn("available", "in-use")),
                    new Rule(
                            "disk-extend-shared",
                            Action.DISK_EXTEND,
                            "A shared disk is extended only while available.",
                            "Detach the disk from all its servers first.",
                            EVS,
                            Certainty.DOCUMENTED,
                            CODES,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.1065",
                            facts ->
                                    Boolean.TRUE.equals(facts.disk().multiattach())
                                            && Conditions.diskNotIn("available").test(facts)),
                    new Rule(
                            "disk-extend-available",
                            Action.DISK_EXTEND,
                            "A disk is extended only while available (below microversion 3.42).",
                            "Detach the disk first, or wait until it is available.",
                            CINDER,
                            Certainty.OBSERVED,
                            OBSERVED_CINDER + ": extend in every state",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            Conditions.diskNotIn("available")),
                    new Rule(
                            "disk-delete-state",
                            Action.DISK_DELETE,
                            "A disk is deleted only while available, error, error_extending,"
                                    + " error_restoring or error_rollbacking.",
                            "Detach the disk, or wait until its present work is done.",
                            EVS,
                            Certainty.DOCUMENTED,
                            "EVS API reference, deleting an EVS disk; " + STATES,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.1046",
                            Conditions.diskNotIn(
                                    "available",
                                    "error",
                                    "error_extending",
                                    "error_restoring",
                                    "error_rollbacking")),
                    new Rule(
                            "disk-delete-state-cinder",
                            Action.DISK_DELETE,
                            "A disk is deleted only while available, error, error_restoring,"
                                    + " error_extending or error_managing.",
                            "Detach the disk, or wait until its present work is done.",
                            CINDER,
                            Certainty.OBSERVED,
                            OBSERVED_CINDER + ": delete in every state",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            Conditions.diskNotIn(
                                    "available",
                                    "error",
                                    "error_restoring",
                                    "error_extending",
                                    "error_managing")),
                    new Rule(
                            "disk-delete-snapshots",
                            Action.DISK_DELETE,
                            "A disk with snapshots is deleted only together with them.",
                            "Delete its snapshots first, or add --with-snapshots.",
                            BOTH,
                            Certainty.OBSERVED,
                            OBSERVED_CINDER
                                    + ": delete with a snapshot and no cascade; EVS documents"
                                    + " cascade as false by default",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            facts ->
                                    !facts.request().cascade()
                                            && Conditions.moreSnapshots(SnapshotCount::living, 0)
                                                    .test(facts)),
                    new Rule(
                            "disk-delete-snapshots-leaving",
                            Action.DISK_DELETE,
                            "A disk is deleted only when its snapshots that are being deleted are"
                                    + " gone.",
                            "Wait a moment: snapshot list --disk DISK.",
                            CINDER,
                            Certainty.OBSERVED,
                            OBSERVED_CINDER + ": delete right after deleting its snapshot",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            facts ->
                                    !facts.request().cascade()
                                            && Conditions.moreSnapshots(SnapshotCount::leaving, 0)
                                                    .test(facts)));

    private DiskRules() {}

    private static boolean nameTooLongToCreate(Facts facts) {
        boolean several = facts.request().count() != null && facts.request().count() > 1;
        return Conditions.moreBytes(Conditions::name, several ? 250 : 255).test(facts);
    }

    private static Rule nameBytes(Action action, String id) {
        return new Rule(
                id,
                action,
                "A disk's name has at most 255 bytes.",
                "Choose a shorter name.",
                EVS,
                Certainty.DOCUMENTED,
                "EVS API reference, updating an EVS disk, name",
                Violation.BAD_REQUEST,
                400,
                "EVS.1003",
                Conditions.moreBytes(Conditions::name, 255));
    }

    private static Rule nameCharacters(Action action, String id) {
        return new Rule(
                id,
                action,
                "A disk's name has at most 255 characters.",
                "Choose a shorter name.",
                CINDER,
                Certainty.OBSERVED,
                OBSERVED_CINDER + ": name of 256 characters",
                Violation.BAD_REQUEST,
                400,
                null,
                Conditions.moreCharacters(Conditions::name, 255));
    }

    private static Rule descriptionBytes(Action action, String id) {
        return new Rule(
                id,
                action,
                "A disk's description has at most 255 bytes.",
                "Choose a shorter description.",
                EVS,
                Certainty.DOCUMENTED,
                CREATE_PAGE + ", description",
                Violation.BAD_REQUEST,
                400,
                "EVS.1004",
                Conditions.moreBytes(Conditions::description, 255));
    }

    private static Rule descriptionCharacters(Action action, String id) {
        return new Rule(
                id,
                action,
                "A disk's description has at most 255 characters.",
                "Choose a shorter description.",
                CINDER,
                Certainty.OBSERVED,
                OBSERVED_CINDER + ": description of 256 characters",
                Violation.BAD_REQUEST,
                400,
                null,
                Conditions.moreCharacters(Conditions::description, 255));
    }
}
