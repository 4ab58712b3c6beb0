package org.evsshell.rules;

import java.util.List;

/**
 * What the quotas of a project leave room for. Rows stand in the order in which Cinder looks: size
 * of one disk, GB, number.
 */
final class QuotaRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "disk-quota-largest",
                            Action.DISK_CREATE,
                            "A disk is no larger than the project's quota allows for one.",
                            "Choose a smaller size: quota show.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER + ": quota of per_volume_gigabytes",
                            Violation.LIMIT_REACHED,
                            413,
                            null,
                            Room::tooLarge),
                    new Rule(
                            "disk-quota-size",
                            Action.DISK_CREATE,
                            "The quotas of project and type have room for the GB.",
                            "Ask for less, or for a larger quota: quota show.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.LIMIT_REACHED,
                            400,
                            "EVS.1042",
                            Room::tooFewGigabytes),
                    new Rule(
                            "disk-quota-size-cinder",
                            Action.DISK_CREATE,
                            "The quotas of project and type have room for the GB.",
                            "Ask for less, or for a larger quota: quota show.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER
                                    + ": quota of gigabytes, and of gigabytes_SSD, used up",
                            Violation.LIMIT_REACHED,
                            413,
                            null,
                            Room::tooFewGigabytes),
                    new Rule(
                            "disk-quota-count",
                            Action.DISK_CREATE,
                            "The quotas of project and type have room for the disks.",
                            "Delete disks, or ask for a larger quota: quota show.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.LIMIT_REACHED,
                            400,
                            "EVS.1034",
                            Room::tooFewDisks),
                    new Rule(
                            "disk-quota-count-cinder",
                            Action.DISK_CREATE,
                            "The quotas of project and type have room for the disks.",
                            "Delete disks, or ask for a larger quota: quota show.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER
                                    + ": quota of volumes, and of volumes_SAS, used up",
                            Violation.LIMIT_REACHED,
                            413,
                            null,
                            Room::tooFewDisks),
                    new Rule(
                            "snapshot-quota-size",
                            Action.SNAPSHOT_CREATE,
                            "The quotas of project and type have room for the GB of the snapshot.",
                            "Delete disks or snapshots, or ask for a larger quota: quota show.",
                            Sources.BOTH,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER
                                    + ": quota of gigabytes used up; "
                                    + Sources.CODES,
                            Violation.LIMIT_REACHED,
                            413,
                            "EVS.5413",
                            Room::tooFewForTheDisk),
                    new Rule(
                            "snapshot-quota-count",
                            Action.SNAPSHOT_CREATE,
                            "The quotas of project and type have room for the snapshot.",
                            "Delete snapshots, or ask for a larger quota: quota show.",
                            Sources.BOTH,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER
                                    + ": quota of snapshots used up; "
                                    + Sources.CODES,
                            Violation.LIMIT_REACHED,
                            413,
                            "EVS.5413",
                            Room::noSnapshotLeft));

    private QuotaRules() {}
}
