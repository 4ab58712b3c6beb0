package org.evsshell.rules;

import static org.evsshell.rules.Action.TRANSFER_ACCEPT;
import static org.evsshell.rules.Action.TRANSFER_CREATE;
import static org.evsshell.rules.RuleCase.Answer.badRequest;
import static org.evsshell.rules.RuleCase.Answer.limit;
import static org.evsshell.rules.RuleCase.Answer.wrongState;
import static org.evsshell.rules.RuleCase.cinder;
import static org.evsshell.rules.RuleCase.evs;

import org.evsshell.rules.facts.Allowance;
import org.evsshell.rules.facts.DiskKind;
import org.evsshell.rules.facts.QuotaFacts;
import org.evsshell.rules.facts.SnapshotCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** Disks that go to another project. */
class TransferRulesTest {
    private static final Facts NONE = Facts.none();

    /** "Creating a disk transfer", constraints; Cinder's transfers. */
    static List<RuleCase> cases() {
        return List.of(
                evs(
                        TRANSFER_CREATE,
                        "transfer-state",
                        NONE.withDisk("in-use", 40, false),
                        NONE.withDisk("available", 40, false),
                        wrongState("EVS.5400")),
                cinder(
                        TRANSFER_CREATE,
                        "transfer-state",
                        NONE.withDisk("in-use", 40, false),
                        NONE.withDisk("available", 40, false),
                        wrongState("EVS.5400")),
                evs(
                        TRANSFER_CREATE,
                        "transfer-encrypted",
                        NONE.with(new DiskKind(null, null, true, null)),
                        NONE.with(new DiskKind(null, null, false, null)),
                        wrongState("EVS.5400")),
                evs(
                        TRANSFER_CREATE,
                        "transfer-snapshots",
                        NONE.with(new SnapshotCount(1, 0, 0)),
                        NONE.with(SnapshotCount.NONE),
                        wrongState("EVS.5400")),
                evs(
                        TRANSFER_CREATE,
                        "transfer-system",
                        NONE.with(new DiskKind(null, null, null, true)),
                        NONE.with(new DiskKind(null, null, null, false)),
                        wrongState("EVS.5400")),
                cinder(
                        TRANSFER_CREATE,
                        "transfer-snapshots-leaving",
                        NONE.with(new SnapshotCount(0, 0, 1)),
                        NONE.with(new SnapshotCount(5, 0, 0)),
                        wrongState(null)),
                evs(
                        TRANSFER_CREATE,
                        "transfer-name-bytes",
                        NONE.withTexts("é".repeat(128), null),
                        NONE.withTexts("é".repeat(127), null),
                        badRequest("EVS.5400")),
                cinder(
                        TRANSFER_CREATE,
                        "transfer-name-characters",
                        NONE.withTexts("é".repeat(256), null),
                        NONE.withTexts("é".repeat(255), null),
                        badRequest(null)),
                evs(
                        TRANSFER_ACCEPT,
                        "transfer-accept-count",
                        NONE.with(left("volumes", 0)),
                        NONE.with(left("volumes", 1)),
                        limit(413, "EVS.5413")),
                cinder(
                        TRANSFER_ACCEPT,
                        "transfer-accept-count",
                        NONE.with(left("volumes", 0)),
                        NONE.with(left("volumes", 1)),
                        limit(413, "EVS.5413")),
                evs(
                        TRANSFER_ACCEPT,
                        "transfer-accept-size",
                        NONE.withDisk("awaiting-transfer", 40, false).with(left("gigabytes", 39)),
                        NONE.withDisk("awaiting-transfer", 40, false).with(left("gigabytes", 40)),
                        limit(413, "EVS.5413")),
                cinder(
                        TRANSFER_ACCEPT,
                        "transfer-accept-size",
                        NONE.withDisk("awaiting-transfer", 40, false).with(left("gigabytes", 39)),
                        NONE.withDisk("awaiting-transfer", 40, false).with(left("gigabytes", 40)),
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
