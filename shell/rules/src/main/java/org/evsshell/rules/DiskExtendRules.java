package org.evsshell.rules;

import java.util.List;

/** When the service lets a disk grow. */
final class DiskExtendRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "disk-extend-grows",
                            Action.DISK_EXTEND,
                            "A disk only grows: the new size is above the present one.",
                            "Choose a larger size; disks cannot be made smaller.",
                            Sources.BOTH,
                            Certainty.DOCUMENTED,
                            Sources.CODES + "; " + Sources.OBSERVED_CINDER,
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
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS API reference, expanding an EVS disk, new_size",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1010",
                            Conditions.sizeOutside(Integer.MIN_VALUE, 32768)),
                    new Rule(
                            "disk-extend-system",
                            Action.DISK_EXTEND,
                            "A system disk has at most 1024 GB.",
                            "Choose a size up to 1024.",
                            Sources.EVS,
                            Certainty.INFERRED,
                            "EVS API reference, expanding an EVS disk, new_size; a disk marked"
                                    + " bootable need not be a system disk",
                            Violation.BAD_REQUEST,
                            400,
                            "EVS.1010",
                            Conditions.sizeOutside(Integer.MIN_VALUE, 1024)
                                    .and(
                                            facts ->
                                                    Boolean.TRUE.equals(
                                                            facts.disk().kind().bootable()))),
                    new Rule(
                            "disk-extend-state",
                            Action.DISK_EXTEND,
                            "A disk is extended only while available or in-use.",
                            "Wait until the disk is available: disk wait DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.WRONG_STATE,
                            400,
                            "EVS.1064",
                            Conditions.diskNotIn("available", "in-use")),
                    new Rule(
                            "disk-extend-shared",
                            Action.DISK_EXTEND,
                            "A shared disk is extended only while available.",
                            "Detach the disk from all its servers first.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
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
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER + ": extend in every state",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            Conditions.diskNotIn("available")),
                    new Rule(
                            "disk-extend-server",
                            Action.DISK_EXTEND,
                            "A disk in use is extended only while its server is ACTIVE, PAUSED,"
                                    + " SUSPENDED or SHUTOFF.",
                            "Wait until the server is started or stopped.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES + "; EVS API reference, expanding an EVS disk",
                            Violation.WRONG_STATE,
                            400,
                            "EVS.1066",
                            Conditions.diskNotIn("available")
                                    .and(
                                            Conditions.other(
                                                    facts -> facts.server().status(),
                                                    "ACTIVE",
                                                    "PAUSED",
                                                    "SUSPENDED",
                                                    "SHUTOFF"))),
                    new Rule(
                            "disk-extend-largest",
                            Action.DISK_EXTEND,
                            "A disk is no larger than the project's quota allows for one.",
                            "Choose a smaller size: quota show.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER
                                    + ": extend beyond the quota of per_volume_gigabytes",
                            Violation.LIMIT_REACHED,
                            413,
                            null,
                            Room::tooLarge),
                    new Rule(
                            "disk-extend-quota",
                            Action.DISK_EXTEND,
                            "The quotas of project and type have room for the additional GB.",
                            "Choose a smaller size, or ask for a larger quota: quota show.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.CODES,
                            Violation.LIMIT_REACHED,
                            400,
                            "EVS.1042",
                            Room::tooFewToGrow),
                    new Rule(
                            "disk-extend-quota-cinder",
                            Action.DISK_EXTEND,
                            "The quotas of project and type have room for the additional GB.",
                            "Choose a smaller size, or ask for a larger quota: quota show.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER
                                    + ": extend beyond the quota of gigabytes",
                            Violation.LIMIT_REACHED,
                            413,
                            null,
                            Room::tooFewToGrow));

    private DiskExtendRules() {}
}
