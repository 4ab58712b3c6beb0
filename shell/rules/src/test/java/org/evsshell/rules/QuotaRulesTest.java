package org.evsshell.rules;

import static org.evsshell.rules.Action.DISK_CREATE;
import static org.evsshell.rules.Action.DISK_EXTEND;
import static org.evsshell.rules.Action.DISK_RETYPE;
import static org.evsshell.rules.Action.SNAPSHOT_CREATE;
import static org.evsshell.rules.RuleCase.Answer.limit;
import static org.evsshell.rules.RuleCase.Answer.wrongState;
import static org.evsshell.rules.RuleCase.cinder;
import static org.evsshell.rules.RuleCase.evs;

import org.evsshell.rules.facts.Allowance;
import org.evsshell.rules.facts.QuotaFacts;
import org.evsshell.rules.facts.ServerFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** The quota of a project. */
class QuotaRulesTest {
    private static final Facts NONE = Facts.none();

    /** EVS.1034, 1042, 1066, 5413; Cinder with quotas used up. */
    static List<RuleCase> cases() {
        return List.of(
                evs(
                        DISK_CREATE,
                        "disk-quota-count",
                        NONE.withCount(3).with(left("volumes", 2)),
                        NONE.withCount(2).with(left("volumes", 2)),
                        limit(400, "EVS.1034")),
                cinder(
                        DISK_CREATE,
                        "disk-quota-count-cinder",
                        NONE.with(left("volumes", 0)),
                        NONE.with(left("volumes", 1)),
                        limit(413, null)),
                evs(
                        DISK_CREATE,
                        "disk-quota-size",
                        NONE.withNewSize(50).withCount(2).with(left("gigabytes", 99)),
                        NONE.withNewSize(50).withCount(2).with(left("gigabytes", 100)),
                        limit(400, "EVS.1042")),
                cinder(
                        DISK_CREATE,
                        "disk-quota-size-cinder",
                        NONE.withNewSize(2).with(left("gigabytes", 1)),
                        NONE.withNewSize(2).with(left("gigabytes", 2)),
                        limit(413, null)),
                cinder(
                        DISK_CREATE,
                        "disk-quota-largest",
                        NONE.withNewSize(4)
                                .with(QuotaFacts.of("per_volume_gigabytes", new Allowance(3, 0))),
                        NONE.withNewSize(3)
                                .with(QuotaFacts.of("per_volume_gigabytes", new Allowance(3, 0))),
                        limit(413, null)),
                cinder(
                        DISK_CREATE,
                        "disk-quota-count-cinder",
                        NONE.with(QuotaFacts.of("volumes_SAS", new Allowance(1, 1))),
                        NONE.with(QuotaFacts.of("volumes_SAS", new Allowance(2, 1))),
                        limit(413, null)),
                cinder(
                        DISK_CREATE,
                        "disk-quota-size-cinder",
                        NONE.withNewSize(4)
                                .with(QuotaFacts.of("gigabytes_SSD", new Allowance(3, 0))),
                        NONE.withNewSize(4)
                                .with(QuotaFacts.of("gigabytes_SSD", new Allowance(-1, 90))),
                        limit(413, null)),
                cinder(
                        SNAPSHOT_CREATE,
                        "snapshot-quota-size",
                        NONE.withDisk("available", 2, false)
                                .with(QuotaFacts.of("gigabytes_SSD", new Allowance(3, 2))),
                        NONE.withDisk("available", 1, false)
                                .with(QuotaFacts.of("gigabytes_SSD", new Allowance(3, 2))),
                        limit(413, "EVS.5413")),
                cinder(
                        DISK_RETYPE,
                        "disk-retype-quota",
                        NONE.withDisk("available", 2, false)
                                .with(QuotaFacts.of("gigabytes_SSD", new Allowance(3, 2))),
                        NONE.withDisk("available", 2, false)
                                .with(QuotaFacts.of("gigabytes", new Allowance(3, 2))),
                        limit(413, null)),
                evs(
                        DISK_EXTEND,
                        "disk-extend-server",
                        NONE.withDisk("in-use", 40, false)
                                .with(new ServerFacts("REBOOT", null, null, null, null)),
                        NONE.withDisk("in-use", 40, false)
                                .with(new ServerFacts("PAUSED", null, null, null, null)),
                        wrongState("EVS.1066")),
                evs(
                        DISK_EXTEND,
                        "disk-extend-quota",
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(left("gigabytes", 9)),
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(left("gigabytes", 10)),
                        limit(400, "EVS.1042")),
                cinder(
                        DISK_EXTEND,
                        "disk-extend-quota-cinder",
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(left("gigabytes", 9)),
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(left("gigabytes", 10)),
                        limit(413, null)),
                cinder(
                        DISK_EXTEND,
                        "disk-extend-largest",
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(QuotaFacts.of("per_volume_gigabytes", new Allowance(49, 0))),
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(QuotaFacts.of("per_volume_gigabytes", new Allowance(50, 0))),
                        limit(413, null)),
                evs(
                        SNAPSHOT_CREATE,
                        "snapshot-quota-count",
                        NONE.with(left("snapshots", 0)),
                        NONE.with(left("snapshots", 1)),
                        limit(413, "EVS.5413")),
                cinder(
                        SNAPSHOT_CREATE,
                        "snapshot-quota-count",
                        NONE.with(left("snapshots", 0)),
                        NONE.with(left("snapshots", 1)),
                        limit(413, "EVS.5413")),
                evs(
                        SNAPSHOT_CREATE,
                        "snapshot-quota-size",
                        NONE.withDisk("available", 40, false).with(left("gigabytes", 39)),
                        NONE.withDisk("available", 40, false).with(left("gigabytes", 40)),
                        limit(413, "EVS.5413")),
                cinder(
                        SNAPSHOT_CREATE,
                        "snapshot-quota-size",
                        NONE.withDisk("available", 40, false).with(left("gigabytes", 39)),
                        NONE.withDisk("available", 40, false).with(left("gigabytes", 40)),
                        limit(413, "EVS.5413")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesAsItsSourceSays(RuleCase expected) {
        expected.check();
    }

    /** A quota of which so much is left. */
    private static QuotaFacts left(String name, long left) {
        return QuotaFacts.of(name, new Allowance(1000, 1000 - left));
    }
}
