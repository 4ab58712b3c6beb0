package org.evsshell.rules;

import static org.evsshell.rules.Action.DISK_CREATE;
import static org.evsshell.rules.Action.DISK_EXTEND;
import static org.evsshell.rules.Action.SNAPSHOT_CREATE;
import static org.evsshell.rules.RuleCase.Answer.limit;
import static org.evsshell.rules.RuleCase.Answer.wrongState;
import static org.evsshell.rules.RuleCase.cinder;
import static org.evsshell.rules.RuleCase.evs;

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
                        NONE.withCount(3).with(new QuotaFacts(2, null, null, null, null)),
                        NONE.withCount(2).with(new QuotaFacts(2, null, null, null, null)),
                        limit(400, "EVS.1034")),
                cinder(
                        DISK_CREATE,
                        "disk-quota-count-cinder",
                        NONE.with(new QuotaFacts(0, null, null, null, null)),
                        NONE.with(new QuotaFacts(1, null, null, null, null)),
                        limit(413, null)),
                evs(
                        DISK_CREATE,
                        "disk-quota-size",
                        NONE.withNewSize(50)
                                .withCount(2)
                                .with(new QuotaFacts(null, null, 99, null, null)),
                        NONE.withNewSize(50)
                                .withCount(2)
                                .with(new QuotaFacts(null, null, 100, null, null)),
                        limit(400, "EVS.1042")),
                cinder(
                        DISK_CREATE,
                        "disk-quota-size-cinder",
                        NONE.withNewSize(2).with(new QuotaFacts(null, null, 1, null, null)),
                        NONE.withNewSize(2).with(new QuotaFacts(null, null, 2, null, null)),
                        limit(413, null)),
                cinder(
                        DISK_CREATE,
                        "disk-quota-largest",
                        NONE.withNewSize(4).with(new QuotaFacts(null, null, null, 3, null)),
                        NONE.withNewSize(3).with(new QuotaFacts(null, null, null, 3, null)),
                        limit(413, null)),
                evs(
                        DISK_EXTEND,
                        "disk-extend-server",
                        NONE.withDisk("in-use", 40, false)
                                .with(new ServerFacts("REBOOT", null, null, null)),
                        NONE.withDisk("in-use", 40, false)
                                .with(new ServerFacts("PAUSED", null, null, null)),
                        wrongState("EVS.1066")),
                evs(
                        DISK_EXTEND,
                        "disk-extend-quota",
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(new QuotaFacts(null, null, 9, null, null)),
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(new QuotaFacts(null, null, 10, null, null)),
                        limit(400, "EVS.1042")),
                cinder(
                        DISK_EXTEND,
                        "disk-extend-quota-cinder",
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(new QuotaFacts(null, null, 9, null, null)),
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(new QuotaFacts(null, null, 10, null, null)),
                        limit(413, null)),
                cinder(
                        DISK_EXTEND,
                        "disk-extend-largest",
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(new QuotaFacts(null, null, null, 49, null)),
                        NONE.withDisk("available", 40, false)
                                .withNewSize(50)
                                .with(new QuotaFacts(null, null, null, 50, null)),
                        limit(413, null)),
                evs(
                        SNAPSHOT_CREATE,
                        "snapshot-quota-count",
                        NONE.with(new QuotaFacts(null, 0, null, null, null)),
                        NONE.with(new QuotaFacts(null, 1, null, null, null)),
                        limit(413, "EVS.5413")),
                cinder(
                        SNAPSHOT_CREATE,
                        "snapshot-quota-count",
                        NONE.with(new QuotaFacts(null, 0, null, null, null)),
                        NONE.with(new QuotaFacts(null, 1, null, null, null)),
                        limit(413, "EVS.5413")),
                evs(
                        SNAPSHOT_CREATE,
                        "snapshot-quota-size",
                        NONE.withDisk("available", 40, false)
                                .with(new QuotaFacts(null, null, 39, null, null)),
                        NONE.withDisk("available", 40, false)
                                .with(new QuotaFacts(null, null, 40, null, null)),
                        limit(413, "EVS.5413")),
                cinder(
                        SNAPSHOT_CREATE,
                        "snapshot-quota-size",
                        NONE.withDisk("available", 40, false)
                                .with(new QuotaFacts(null, null, 39, null, null)),
                        NONE.withDisk("available", 40, false)
                                .with(new QuotaFacts(null, null, 40, null, null)),
                        limit(413, "EVS.5413")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesAsItsSourceSays(RuleCase expected) {
        expected.check();
    }
}
