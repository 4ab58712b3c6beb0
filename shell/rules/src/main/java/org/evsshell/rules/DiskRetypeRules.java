package org.evsshell.rules;

import org.evsshell.rules.facts.SnapshotCount;

import java.util.List;

/** When the service changes the type of a disk. */
final class DiskRetypeRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "disk-retype-state",
                            Action.DISK_RETYPE,
                            "The type of a disk is changed only while it is available or in-use.",
                            "Wait until the disk is available: disk wait DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.RETYPE_PAGE,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            Conditions.diskNotIn("available", "in-use")),
                    new Rule(
                            "disk-retype-known",
                            Action.DISK_RETYPE,
                            "The new type is one of those the service has.",
                            "See the types there are: type list.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.2070",
                            Conditions.amiss(
                                    Sourced::type, facts -> facts.cloud().offer().types())),
                    new Rule(
                            "disk-retype-target",
                            Action.DISK_RETYPE,
                            "ESSD becomes SSD or GPSSD; SSD becomes ESSD or GPSSD; GPSSD becomes"
                                    + " ESSD or SSD; SAS becomes any of these; SATA these or SAS.",
                            "Choose a type this one can become.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS user guide, changing the disk type; " + Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.2087",
                            TypeChanges::unlisted),
                    new Rule(
                            "disk-retype-offer",
                            Action.DISK_RETYPE,
                            "The new type is on offer in the disk's availability zone.",
                            "Choose another type: type list.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.LIMIT_REACHED,
                            400,
                            "EVS.2071",
                            Conditions.amiss(
                                    facts -> facts.disk().kind().zone(),
                                    facts -> facts.cloud().offer().zonesOfType())),
                    new Rule(
                            "disk-retype-leaving",
                            Action.DISK_RETYPE,
                            "The type of a disk is not changed while a snapshot of it is being"
                                    + " deleted.",
                            "Wait until the snapshot is gone: snapshot list --disk DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.RETYPE_PAGE,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            Conditions.moreSnapshots(SnapshotCount::leaving, 0)),
                    new Rule(
                            "disk-retype-snapshots",
                            Action.DISK_RETYPE,
                            "The type of a disk with more than 128 snapshots is not changed.",
                            "Delete snapshots first: snapshot list --disk DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.RETYPE_PAGE,
                            Violation.LIMIT_REACHED,
                            400,
                            "EVS.5400",
                            Conditions.moreSnapshots(SnapshotCount::living, 128)),
                    new Rule(
                            "disk-retype-parallel",
                            Action.DISK_RETYPE,
                            "At most 10 disks of a project change their type at once.",
                            "Wait until another one is done.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.RETYPE_PAGE,
                            Violation.LIMIT_REACHED,
                            400,
                            "EVS.5400",
                            Room::noTypeChangeLeft),
                    new Rule(
                            "disk-retype-state-cinder",
                            Action.DISK_RETYPE,
                            "The type of a disk is changed only while it is available or in-use.",
                            "Wait until the disk is available: disk wait DISK.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER + ": retype in several states",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            Conditions.diskNotIn("available", "in-use")),
                    new Rule(
                            "disk-retype-same",
                            Action.DISK_RETYPE,
                            "The new type is another one than the present.",
                            "Choose another type: type list.",
                            Sources.BOTH,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER
                                    + ": retype to the same type; EVS user guide, changing the disk"
                                    + " type: no type is listed as its own target",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.2087",
                            TypeChanges::same),
                    new Rule(
                            "disk-retype-quota",
                            Action.DISK_RETYPE,
                            "The quotas of the new type have room for the disk.",
                            "Choose another type, or ask for a larger quota: quota show.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER + ": retype with gigabytes_SSD used up",
                            Violation.LIMIT_REACHED,
                            413,
                            null,
                            Room::tooFewOfTheType));

    private DiskRetypeRules() {}
}
