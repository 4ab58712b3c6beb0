package org.evsshell.rules;

import org.evsshell.rules.facts.Order.Source;

import java.util.List;

/** What the service demands of what a disk is made from. */
final class DiskSourceRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "disk-size-of-snapshot",
                            Action.DISK_CREATE,
                            "A disk made from a snapshot is at least as large as the snapshot.",
                            "Choose the snapshot's size or more: snapshot show SNAPSHOT.",
                            Sources.BOTH,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER
                                    + ": smaller size; "
                                    + Sources.CREATE_PAGE
                                    + ", size",
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
                            Sources.BOTH,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER + ": snapshot in error; " + Sources.CODES,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.2043",
                            Conditions.snapshotNotIn("available")),
                    new Rule(
                            "disk-source-backup-snapshot",
                            Action.DISK_CREATE,
                            "A snapshot made by a backup makes no disk.",
                            "Create the disk from the backup, or from a snapshot of your own.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS user guide, snapshots: names of backup snapshots",
                            Violation.WRONG_STATE,
                            400,
                            "EVS.2045",
                            Conditions::madeByBackup),
                    new Rule(
                            "disk-one-source",
                            Action.DISK_CREATE,
                            "A disk is made from one source only: a snapshot, an image, a backup or"
                                    + " (plain OpenStack) a disk.",
                            "Leave all sources but one away.",
                            Sources.BOTH,
                            Certainty.DOCUMENTED,
                            Sources.CODES + "; " + Sources.OBSERVED_CINDER_LATER + ": two sources",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1016",
                            facts -> facts.request().order().sources().size() > 1),
                    new Rule(
                            "disk-size-of-image",
                            Action.DISK_CREATE,
                            "A disk made from an image is at least as large as the image asks for.",
                            "Choose at least the image's min_disk.",
                            Sources.BOTH,
                            Certainty.DOCUMENTED,
                            Sources.CREATE_PAGE + ", size; Cinder 21.3, its check of min_disk",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1010",
                            Conditions.sizeBelow(facts -> facts.source().image().minDisk())),
                    new Rule(
                            "disk-size-of-backup",
                            Action.DISK_CREATE,
                            "A disk made from a backup is at least as large as the backup.",
                            "Choose the backup's size or more, or leave the size away.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1022",
                            Conditions.sizeBelow(facts -> facts.source().backup().size())),
                    new Rule(
                            "disk-source-image-state",
                            Action.DISK_CREATE,
                            "A disk is made only from an image that is active.",
                            "Wait until the image is active.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES + ", EVS.5400",
                            Violation.WRONG_STATE,
                            400,
                            "EVS.5400",
                            Conditions.other(facts -> facts.source().image().status(), "active")),
                    new Rule(
                            "disk-source-backup-state",
                            Action.DISK_CREATE,
                            "A disk is made only from a backup that is available.",
                            "Wait until the backup is available.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.1044",
                            Conditions.other(
                                    facts -> facts.source().backup().status(), "available")),
                    new Rule(
                            "disk-source-backup-zone",
                            Action.DISK_CREATE,
                            "A disk made from a backup lies in the backup's availability zone.",
                            "Choose the backup's zone.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1049",
                            Conditions.differ(
                                    Sourced::zone, facts -> facts.source().backup().zone())),
                    new Rule(
                            "disk-source-backup-count",
                            Action.DISK_CREATE,
                            "A backup makes one disk at a time.",
                            "Create the disks one by one.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES + "; " + Sources.CREATE_PAGE + ", count",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1051",
                            Sourced.from(Source.BACKUP).and(Conditions.countOutside(1, 1))),
                    new Rule(
                            "disk-source-snapshot-zone",
                            Action.DISK_CREATE,
                            "A disk made from a snapshot lies in the zone of the snapshot's disk.",
                            "Leave the zone away, or choose that of the snapshot's disk.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.2054",
                            Sourced.from(Source.SNAPSHOT)
                                    .and(
                                            Conditions.differ(
                                                    Sourced::zone,
                                                    facts -> facts.disk().kind().zone()))),
                    new Rule(
                            "disk-source-snapshot-type",
                            Action.DISK_CREATE,
                            "A disk made from a snapshot has the type of the snapshot's disk.",
                            "Leave the type away; change it afterwards with disk retype.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES + "; " + Sources.CREATE_PAGE + ", volume_type",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.2096",
                            Sourced.from(Source.SNAPSHOT)
                                    .and(
                                            Conditions.differ(
                                                    Sourced::type,
                                                    facts -> facts.disk().kind().type()))),
                    new Rule(
                            "disk-source-keys",
                            Action.DISK_CREATE,
                            "A disk made from a snapshot or an image inherits encryption and device"
                                    + " type; they are not asked for.",
                            "Leave encryption and SCSI away.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES + "; " + Sources.CREATE_PAGE + ", metadata",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1043",
                            Sourced.from(Source.SNAPSHOT)
                                    .or(Sourced.from(Source.IMAGE))
                                    .and(Sourced::asksForInherited)),
                    new Rule(
                            "disk-size-of-disk",
                            Action.DISK_CREATE,
                            "A copy of a disk is at least as large as the disk.",
                            "Choose the disk's size or more, or leave the size away.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER + ": source_volid with a smaller size",
                            Violation.BAD_REQUEST,
                            400,
                            null,
                            Sourced.from(Source.DISK)
                                    .and(Conditions.sizeBelow(facts -> facts.disk().size()))),
                    new Rule(
                            "disk-source-disk-state",
                            Action.DISK_CREATE,
                            "A disk is copied only while available or in-use.",
                            "Wait until it is: disk wait DISK.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER + ": source_volid of a reserved disk",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            Sourced.from(Source.DISK)
                                    .and(Conditions.diskNotIn("available", "in-use"))),
                    new Rule(
                            "disk-source-image-shared",
                            Action.DISK_CREATE,
                            "A system image makes no shared disk.",
                            "Leave --multiattach away.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.2094",
                            Sourced.from(Source.IMAGE)
                                    .and(
                                            facts ->
                                                    Boolean.TRUE.equals(
                                                            facts.request()
                                                                    .order()
                                                                    .multiattach()))));

    private DiskSourceRules() {}
}
