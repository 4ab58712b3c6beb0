package org.evsshell.rules;

import org.evsshell.rules.facts.SnapshotCount;

import java.util.List;

/** When the service lets go of a disk. */
final class DiskDeleteRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "disk-delete-state",
                            Action.DISK_DELETE,
                            "A disk is deleted only while available, error, error_extending,"
                                    + " error_restoring or error_rollbacking.",
                            "Detach the disk, or wait until its present work is done.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS API reference, deleting an EVS disk; " + Sources.STATES,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.1046",
                            Conditions.diskNotIn(
                                    "available",
                                    "error",
                                    "error_extending",
                                    "error_restoring",
                                    "error_rollbacking",
                                    "backing-up")),
                    new Rule(
                            "disk-delete-backing-up",
                            Action.DISK_DELETE,
                            "A disk is not deleted while it is backed up.",
                            "Wait until the backup is done: disk wait DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.2130",
                            facts -> "backing-up".equals(facts.disk().status())),
                    new Rule(
                            "disk-delete-state-cinder",
                            Action.DISK_DELETE,
                            "A disk is deleted only while available, error, error_restoring,"
                                    + " error_extending or error_managing.",
                            "Detach the disk, or wait until its present work is done.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER + ": delete in every state",
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
                            Sources.BOTH,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER
                                    + ": delete with a snapshot and no cascade; Sources.EVS"
                                    + " documents cascade as false by default",
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
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER + ": delete right after deleting its snapshot",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            facts ->
                                    !facts.request().cascade()
                                            && Conditions.moreSnapshots(SnapshotCount::leaving, 0)
                                                    .test(facts)));

    private DiskDeleteRules() {}
}
