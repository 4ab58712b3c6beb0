package org.evsshell.rules;

import static org.evsshell.rules.Action.DISK_ATTACH;
import static org.evsshell.rules.Action.DISK_DETACH;
import static org.evsshell.rules.Action.DISK_EXPORT;
import static org.evsshell.rules.Action.DISK_RETYPE;
import static org.evsshell.rules.Action.DISK_SET;
import static org.evsshell.rules.RuleCase.Answer.badRequest;
import static org.evsshell.rules.RuleCase.Answer.limit;
import static org.evsshell.rules.RuleCase.Answer.wrongState;
import static org.evsshell.rules.RuleCase.cinder;
import static org.evsshell.rules.RuleCase.evs;

import org.evsshell.rules.facts.DiskKind;
import org.evsshell.rules.facts.DiskTies;
import org.evsshell.rules.facts.Labels;
import org.evsshell.rules.facts.OfferFacts;
import org.evsshell.rules.facts.Order;
import org.evsshell.rules.facts.QuotaFacts;
import org.evsshell.rules.facts.ServerFacts;
import org.evsshell.rules.facts.SnapshotCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changing the type of disks, attaching, detaching, exporting and marking them. */
class DiskChangeRulesTest {
    private static final Facts NONE = Facts.none();

    /**
     * "Changing the type of an EVS disk", the table of the user guide, EVS.2071, 2087; Cinder's
     * retype.
     */
    static List<RuleCase> retype() {
        return List.of(
                evs(
                        DISK_RETYPE,
                        "disk-retype-state",
                        NONE.withDisk("extending", 40, false),
                        NONE.withDisk("in-use", 40, false),
                        wrongState("EVS.5400")),
                evs(
                        DISK_RETYPE,
                        "disk-retype-target",
                        NONE.with(new DiskKind("SSD", null, null, null))
                                .with(new Order("SAS", null, null, Set.of())),
                        NONE.with(new DiskKind("SSD", null, null, null))
                                .with(new Order("GPSSD", null, null, Set.of())),
                        badRequest("EVS.2087")),
                evs(
                        DISK_RETYPE,
                        "disk-retype-target",
                        NONE.with(new DiskKind("GPSSD", null, null, null))
                                .with(new Order("SATA", null, null, Set.of())),
                        NONE.with(new DiskKind("SATA", null, null, null))
                                .with(new Order("SAS", null, null, Set.of())),
                        badRequest("EVS.2087")),
                evs(
                        DISK_RETYPE,
                        "disk-retype-same",
                        NONE.with(new DiskKind("ESSD", null, null, null))
                                .with(new Order("ESSD", null, null, Set.of())),
                        NONE.with(new DiskKind("ESSD", null, null, null))
                                .with(new Order("SSD", null, null, Set.of())),
                        badRequest("EVS.2087")),
                evs(
                        DISK_RETYPE,
                        "disk-retype-known",
                        NONE.with(new Order("ssd", null, null, Set.of()))
                                .with(new OfferFacts(null, Set.of("SAS", "SSD"), null)),
                        NONE.with(new Order("SSD", null, null, Set.of()))
                                .with(new OfferFacts(null, Set.of("SAS", "SSD"), null)),
                        badRequest("EVS.2070")),
                evs(
                        DISK_RETYPE,
                        "disk-retype-offer",
                        NONE.with(new DiskKind("SAS", "eu-de-03", null, null))
                                .with(new OfferFacts(null, null, Set.of("eu-de-01", "eu-de-02"))),
                        NONE.with(new DiskKind("SAS", "eu-de-02", null, null))
                                .with(new OfferFacts(null, null, Set.of("eu-de-01", "eu-de-02"))),
                        limit(400, "EVS.2071")),
                evs(
                        DISK_RETYPE,
                        "disk-retype-leaving",
                        NONE.with(new SnapshotCount(3, 0, 1)),
                        NONE.with(new SnapshotCount(3, 0, 0)),
                        wrongState("EVS.5400")),
                evs(
                        DISK_RETYPE,
                        "disk-retype-snapshots",
                        NONE.with(new SnapshotCount(7, 122, 0)),
                        NONE.with(new SnapshotCount(7, 121, 0)),
                        limit(400, "EVS.5400")),
                evs(
                        DISK_RETYPE,
                        "disk-retype-parallel",
                        NONE.with(QuotaFacts.UNKNOWN.changing(10)),
                        NONE.with(QuotaFacts.UNKNOWN.changing(9)),
                        limit(400, "EVS.5400")),
                cinder(
                        DISK_RETYPE,
                        "disk-retype-state-cinder",
                        NONE.withDisk("maintenance", 40, false),
                        NONE.withDisk("in-use", 40, false),
                        wrongState(null)),
                cinder(
                        DISK_RETYPE,
                        "disk-retype-same",
                        NONE.with(new DiskKind("SSD", null, null, null))
                                .with(new Order("SSD", null, null, Set.of())),
                        NONE.with(new DiskKind("SSD", null, null, null))
                                .with(new Order("SAS", null, null, Set.of())),
                        badRequest("EVS.2087")));
    }

    /**
     * "Attaching a disk to an ECS" and "Detaching"; Ecs.0042, 0057, 0101 to 0104, 0111, 0121;
     * Cinder's reservations.
     */
    static List<RuleCase> attach() {
        return List.of(
                evs(
                        DISK_ATTACH,
                        "disk-attach-state",
                        NONE.withDisk("in-use", 40, false),
                        NONE.withDisk("in-use", 40, true),
                        wrongState("Ecs.0103")),
                evs(
                        DISK_ATTACH,
                        "disk-attach-state",
                        NONE.withDisk("extending", 40, true),
                        NONE.withDisk("available", 40, false),
                        wrongState("Ecs.0103")),
                cinder(
                        DISK_ATTACH,
                        "disk-attach-state-cinder",
                        NONE.withDisk("in-use", 40, false),
                        NONE.withDisk("available", 40, false),
                        wrongState(null)),
                evs(
                        DISK_ATTACH,
                        "disk-attach-held",
                        NONE.with(new ServerFacts(null, null, null, true, null)),
                        NONE.with(new ServerFacts(null, null, null, false, null)),
                        wrongState("Ecs.0057")),
                evs(
                        DISK_ATTACH,
                        "disk-attach-servers",
                        NONE.with(DiskTies.UNKNOWN.withServers(16)),
                        NONE.with(DiskTies.UNKNOWN.withServers(15)),
                        limit(400, "Ecs.0042")),
                evs(
                        DISK_ATTACH,
                        "disk-attach-zone",
                        NONE.with(new DiskKind(null, "eu-de-01", null, null))
                                .with(new ServerFacts(null, "eu-de-02", null, null, null)),
                        NONE.with(new DiskKind(null, "eu-de-02", null, null))
                                .with(new ServerFacts(null, "eu-de-02", null, null, null)),
                        badRequest("Ecs.0121")),
                evs(
                        DISK_ATTACH,
                        "disk-attach-server-state",
                        NONE.with(new ServerFacts("SUSPENDED", null, null, null, null)),
                        NONE.with(new ServerFacts("SHUTOFF", null, null, null, null)),
                        wrongState("Ecs.0102")),
                evs(
                        DISK_ATTACH,
                        "disk-attach-room",
                        NONE.with(new ServerFacts(null, null, 60, null, null)),
                        NONE.with(new ServerFacts(null, null, 59, null, null)),
                        limit(400, "Ecs.0104")),
                evs(
                        DISK_DETACH,
                        "disk-detach-state",
                        NONE.withDisk("available", 40, false),
                        NONE.withDisk("in-use", 40, false),
                        wrongState("Ecs.0102")),
                cinder(
                        DISK_DETACH,
                        "disk-detach-state",
                        NONE.withDisk("available", 40, false),
                        NONE.withDisk("in-use", 40, false),
                        wrongState("Ecs.0102")),
                evs(
                        DISK_DETACH,
                        "disk-detach-held",
                        NONE.with(new ServerFacts(null, null, null, false, null)),
                        NONE.with(new ServerFacts(null, null, null, true, null)),
                        wrongState("Ecs.0111")),
                evs(
                        DISK_DETACH,
                        "disk-detach-system",
                        NONE.with(new ServerFacts("ACTIVE", null, null, true, true)),
                        NONE.with(new ServerFacts("SHUTOFF", null, null, true, true)),
                        wrongState("Ecs.0101")),
                evs(
                        DISK_DETACH,
                        "disk-detach-system",
                        NONE.with(new DiskKind(null, null, null, true))
                                .with(new ServerFacts("ACTIVE", null, null, true, true)),
                        NONE.with(new DiskKind(null, null, null, true))
                                .with(new ServerFacts("ACTIVE", null, null, true, false)),
                        wrongState("Ecs.0101")));
    }

    /** "Exporting an EVS disk as an image"; Cinder's upload, flags and maintenance. */
    static List<RuleCase> use() {
        return List.of(
                evs(
                        DISK_EXPORT,
                        "disk-export-state",
                        NONE.withDisk("in-use", 40, false),
                        NONE.withDisk("in-use", 40, false).withFlags(false, true),
                        wrongState("EVS.5400")),
                cinder(
                        DISK_EXPORT,
                        "disk-export-state",
                        NONE.withDisk("in-use", 40, false),
                        NONE.withDisk("in-use", 40, false).withFlags(false, true),
                        wrongState("EVS.5400")),
                evs(
                        DISK_EXPORT,
                        "disk-export-state",
                        NONE.withDisk("error", 40, false).withFlags(false, true),
                        NONE.withDisk("available", 40, false),
                        wrongState("EVS.5400")),
                cinder(
                        DISK_EXPORT,
                        "disk-export-state",
                        NONE.withDisk("error", 40, false).withFlags(false, true),
                        NONE.withDisk("available", 40, false),
                        wrongState("EVS.5400")),
                evs(
                        DISK_EXPORT,
                        "disk-export-name",
                        NONE.withTexts("ends with a blank ", null),
                        NONE.withTexts("my image-1.0_a", null),
                        badRequest("EVS.5400")),
                evs(
                        DISK_EXPORT,
                        "disk-export-name",
                        NONE.withTexts("n".repeat(129), null),
                        NONE.withTexts("n".repeat(128), null),
                        badRequest("EVS.5400")),
                cinder(
                        DISK_SET,
                        "disk-set-read-only",
                        NONE.withDisk("in-use", 40, false)
                                .with(new Labels(Map.of("readonly", "True"), Map.of())),
                        NONE.withDisk("available", 40, false)
                                .with(new Labels(Map.of("readonly", "True"), Map.of())),
                        wrongState(null)),
                cinder(
                        DISK_SET,
                        "disk-set-maintenance",
                        NONE.withDisk("maintenance", 40, false),
                        NONE.withDisk("error", 40, false),
                        wrongState(null)));
    }

    @ParameterizedTest
    @MethodSource({"retype", "attach", "use"})
    void refusesAsItsSourceSays(RuleCase expected) {
        expected.check();
    }
}
