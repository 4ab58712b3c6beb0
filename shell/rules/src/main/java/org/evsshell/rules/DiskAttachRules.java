package org.evsshell.rules;

import java.util.List;

/** When the service attaches a disk to a server, and detaches it. */
final class DiskAttachRules {
    static final List<Rule> ROWS =
            List.of(
                    new Rule(
                            "disk-attach-held",
                            Action.DISK_ATTACH,
                            "A disk is attached to a server once.",
                            "It is attached already: disk show DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.ECS_CODES,
                            Violation.WRONG_STATE,
                            400,
                            "Ecs.0057",
                            facts -> Boolean.TRUE.equals(facts.server().holdsDisk())),
                    new Rule(
                            "disk-attach-state",
                            Action.DISK_ATTACH,
                            "A disk is attached only while available; a shared one while in-use,"
                                    + " too.",
                            "Wait until the disk is available: disk wait DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.ATTACH_PAGE + "; " + Sources.ECS_CODES,
                            Violation.WRONG_STATE,
                            400,
                            "Ecs.0103",
                            Bonds::notAttachable),
                    new Rule(
                            "disk-attach-state-cinder",
                            Action.DISK_ATTACH,
                            "A disk is attached only while available; a shared one while in-use,"
                                    + " too.",
                            "Wait until the disk is available: disk wait DISK.",
                            Sources.CINDER,
                            Certainty.OBSERVED,
                            Sources.OBSERVED_CINDER_LATER + ": os-reserve in several states",
                            Violation.WRONG_STATE,
                            400,
                            null,
                            Bonds::notAttachable),
                    new Rule(
                            "disk-attach-servers",
                            Action.DISK_ATTACH,
                            "A shared disk is attached to at most 16 servers.",
                            "Detach it from a server first: disk detach DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "EVS user guide, shared disks; the answer is not documented",
                            Violation.LIMIT_REACHED,
                            400,
                            "Ecs.0042",
                            Bonds::fullyShared),
                    new Rule(
                            "disk-attach-zone",
                            Action.DISK_ATTACH,
                            "Disk and server are in one availability zone.",
                            "Choose a server in the disk's zone: disk show DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.ATTACH_PAGE + "; " + Sources.ECS_CODES,
                            Violation.BAD_REQUEST,
                            400,
                            "Ecs.0121",
                            Conditions.differ(
                                    facts -> facts.server().zone(),
                                    facts -> facts.disk().kind().zone())),
                    new Rule(
                            "disk-attach-server-state",
                            Action.DISK_ATTACH,
                            "A server takes a disk only while ACTIVE or SHUTOFF.",
                            "Start or stop the server first.",
                            Sources.EVS,
                            Certainty.INFERRED,
                            Sources.ATTACH_PAGE + "; the answer is not documented",
                            Violation.WRONG_STATE,
                            400,
                            "Ecs.0102",
                            Conditions.other(
                                    facts -> facts.server().status(), "ACTIVE", "SHUTOFF")),
                    new Rule(
                            "disk-attach-room",
                            Action.DISK_ATTACH,
                            "A server holds at most 60 disks.",
                            "Detach another disk of the server first.",
                            Sources.EVS,
                            Certainty.INFERRED,
                            "EVS user guide, bare-metal servers; other servers hold as many as"
                                    + " their flavor says; "
                                    + Sources.ECS_CODES,
                            Violation.LIMIT_REACHED,
                            400,
                            "Ecs.0104",
                            Bonds::noRoomInServer),
                    new Rule(
                            "disk-detach-state",
                            Action.DISK_DETACH,
                            "A disk is detached only while in-use.",
                            "See what it is attached to: disk show DISK.",
                            Sources.BOTH,
                            Certainty.DOCUMENTED,
                            Sources.STATES
                                    + "; "
                                    + Sources.OBSERVED_CINDER_LATER
                                    + ": os-begin_detaching in several states",
                            Violation.WRONG_STATE,
                            400,
                            "Ecs.0102",
                            Conditions.diskNotIn("in-use")),
                    new Rule(
                            "disk-detach-held",
                            Action.DISK_DETACH,
                            "A disk is detached only from a server it is attached to.",
                            "See what it is attached to: disk show DISK.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            Sources.ECS_CODES,
                            Violation.WRONG_STATE,
                            400,
                            "Ecs.0111",
                            facts -> Boolean.FALSE.equals(facts.server().holdsDisk())),
                    new Rule(
                            "disk-detach-system",
                            Action.DISK_DETACH,
                            "A system disk is detached only while its server is stopped.",
                            "Stop the server first.",
                            Sources.EVS,
                            Certainty.DOCUMENTED,
                            "ECS API reference, detaching a disk; " + Sources.ECS_CODES,
                            Violation.WRONG_STATE,
                            400,
                            "Ecs.0101",
                            Bonds::startsARunningServer));

    private DiskAttachRules() {}
}
