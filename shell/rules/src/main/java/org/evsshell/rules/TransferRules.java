package org.evsshell.rules;

import org.evsshell.rules.facts.SnapshotCount;

import java.util.List;

/** When a disk goes to another project. */
final class TransferRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "transfer-state",
                            Action.TRANSFER_CREATE,
                            "A disk is offered to another project only while available.",
                            "Detach the disk, or wait: disk wait DISK.",
                            Sources.BOTH,
                            Certainty.DOCUMENTED,
                            Sources.TRANSFER_PAGE
                                    + "; "
                                    + Sources.OBSERVED_CINDER_LATER
                                    + ": transfer in several states",
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            Conditions.diskNotIn("available")),
                    new Rule(
                            "transfer-encrypted",
                            Action.TRANSFER_CREATE,
                            "An encrypted disk is not offered to another project.",
                            "Copy its data to a disk without encryption instead.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.TRANSFER_PAGE,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            facts -> Boolean.TRUE.equals(facts.disk().kind().encrypted())),
                    new Rule(
                            "transfer-snapshots",
                            Action.TRANSFER_CREATE,
                            "A disk with snapshots is not offered to another project.",
                            "Delete its snapshots first: snapshot list --disk DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.TRANSFER_PAGE,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            Conditions.moreSnapshots(SnapshotCount::all, 0)),
                    new Rule(
                            "transfer-snapshots-leaving",
                            Action.TRANSFER_CREATE,
                            "A disk is offered with its snapshots only while all of them are"
                                    + " available.",
                            "Wait until the snapshot is gone: snapshot list --disk DISK.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER
                                    + ": transfer with a snapshot being deleted",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            Conditions.moreSnapshots(SnapshotCount::leaving, 0)),
                    new Rule(
                            "transfer-system",
                            Action.TRANSFER_CREATE,
                            "A system disk is not offered to another project.",
                            "Offer a copy that is a data disk.",
                            Sources.EVS,
                            Certainty.INFERRED,
                            Sources.TRANSFER_PAGE
                                    + "; a disk marked bootable need not be the system disk",
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            facts -> Boolean.TRUE.equals(facts.disk().kind().bootable())),
                    new Rule(
                            "transfer-name-bytes",
                            Action.TRANSFER_CREATE,
                            "A transfer's name has at most 255 bytes.",
                            "Choose a shorter name.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.TRANSFER_PAGE + ", name",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.5400",
                            Conditions.moreBytes(Conditions::name, 255)),
                    new Rule(
                            "transfer-name-characters",
                            Action.TRANSFER_CREATE,
                            "A transfer's name has at most 255 characters.",
                            "Choose a shorter name.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER + ": name of 256 characters",
                            Violation.BAD_REQUEST,
                            400,
                            null,
                            Conditions.moreCharacters(Conditions::name, 255)),
                    new Rule(
                            "transfer-accept-size",
                            Action.TRANSFER_ACCEPT,
                            "The accepting project's quotas have room for the GB of the disk.",
                            "Delete disks, or ask for a larger quota: quota show.",
                            Sources.BOTH,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER + ": accept without quota",
                            Violation.LIMIT_REACHED,
                            413,
                            "EVS.5413",
                            Room::tooFewForTheDisk),
                    new Rule(
                            "transfer-accept-count",
                            Action.TRANSFER_ACCEPT,
                            "The accepting project's quotas have room for the disk.",
                            "Delete disks, or ask for a larger quota: quota show.",
                            Sources.BOTH,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER + ": accept without quota",
                            Violation.LIMIT_REACHED,
                            413,
                            "EVS.5413",
                            Room::tooFewDisks));

    private TransferRules() {}
}
