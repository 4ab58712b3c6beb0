package org.evsshell.rules;

import static org.evsshell.rules.Action.DISK_CREATE;
import static org.evsshell.rules.Action.DISK_UPDATE;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.rules.Violation.BAD_REQUEST;
import static org.evsshell.rules.Violation.WRONG_STATE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class DiskCreateRulesTest {
    private static final Facts NONE = Facts.none();

    /** "Creating EVS disks": size, name, description, count; error codes appendix. */
    static List<RuleCase> create() {
        return List.of(
                new RuleCase(
                        EVS,
                        DISK_CREATE,
                        "disk-size-range",
                        NONE.withNewSize(9),
                        NONE.withNewSize(10),
                        BAD_REQUEST,
                        400,
                        "EVS.1010"),
                new RuleCase(
                        EVS,
                        DISK_CREATE,
                        "disk-size-range",
                        NONE.withNewSize(32769),
                        NONE.withNewSize(32768),
                        BAD_REQUEST,
                        400,
                        "EVS.1010"),
                new RuleCase(
                        CINDER,
                        DISK_CREATE,
                        "disk-size-minimum",
                        NONE.withNewSize(0),
                        NONE.withNewSize(1),
                        BAD_REQUEST,
                        400,
                        null),
                new RuleCase(
                        EVS,
                        DISK_CREATE,
                        "disk-size-of-snapshot",
                        NONE.withNewSize(39).withSnapshotSize(40),
                        NONE.withNewSize(40).withSnapshotSize(40),
                        BAD_REQUEST,
                        400,
                        "EVS.1010"),
                new RuleCase(
                        CINDER,
                        DISK_CREATE,
                        "disk-size-of-snapshot",
                        NONE.withNewSize(1).withSnapshotSize(2),
                        NONE.withNewSize(4).withSnapshotSize(2),
                        BAD_REQUEST,
                        400,
                        "EVS.1010"),
                new RuleCase(
                        EVS,
                        DISK_CREATE,
                        "disk-source-snapshot-state",
                        NONE.withSnapshot("creating", "s", null),
                        NONE.withSnapshot("available", "s", null),
                        WRONG_STATE,
                        400,
                        "EVS.2043"),
                new RuleCase(
                        CINDER,
                        DISK_CREATE,
                        "disk-source-snapshot-state",
                        NONE.withSnapshot("error", "s", null),
                        NONE.withSnapshot("available", "s", null),
                        WRONG_STATE,
                        400,
                        "EVS.2043"),
                new RuleCase(
                        EVS,
                        DISK_CREATE,
                        "disk-source-backup-snapshot",
                        NONE.withSnapshot("available", "autobk_snapshot_vbs_17", null),
                        NONE.withSnapshot("available", "my_autobk_snapshot_17", null),
                        WRONG_STATE,
                        400,
                        "EVS.2045"),
                new RuleCase(
                        EVS,
                        DISK_CREATE,
                        "disk-count-range",
                        NONE.withCount(101),
                        NONE.withCount(100),
                        BAD_REQUEST,
                        400,
                        "EVS.1021"),
                new RuleCase(
                        EVS,
                        DISK_CREATE,
                        "disk-count-range",
                        NONE.withCount(0),
                        NONE.withCount(1),
                        BAD_REQUEST,
                        400,
                        "EVS.1021"),
                new RuleCase(
                        EVS,
                        DISK_CREATE,
                        "disk-name-bytes",
                        NONE.withTexts("é".repeat(128), null),
                        NONE.withTexts("é".repeat(127), null),
                        BAD_REQUEST,
                        400,
                        "EVS.1003"),
                new RuleCase(
                        EVS,
                        DISK_CREATE,
                        "disk-name-bytes",
                        NONE.withTexts("n".repeat(251), null).withCount(2),
                        NONE.withTexts("n".repeat(250), null).withCount(2),
                        BAD_REQUEST,
                        400,
                        "EVS.1003"),
                new RuleCase(
                        CINDER,
                        DISK_CREATE,
                        "disk-name-characters",
                        NONE.withTexts("é".repeat(256), null),
                        NONE.withTexts("é".repeat(255), null),
                        BAD_REQUEST,
                        400,
                        null),
                new RuleCase(
                        EVS,
                        DISK_CREATE,
                        "disk-description-bytes",
                        NONE.withTexts(null, "d".repeat(256)),
                        NONE.withTexts(null, "d".repeat(255)),
                        BAD_REQUEST,
                        400,
                        "EVS.1004"),
                new RuleCase(
                        CINDER,
                        DISK_CREATE,
                        "disk-description-characters",
                        NONE.withTexts(null, "d".repeat(256)),
                        NONE.withTexts(null, "d".repeat(255)),
                        BAD_REQUEST,
                        400,
                        null));
    }

    /** "Updating an EVS disk": name, description; Cinder's refusals of the same. */
    static List<RuleCase> update() {
        return List.of(
                new RuleCase(
                        EVS,
                        DISK_UPDATE,
                        "disk-update-name-bytes",
                        NONE.withTexts("é".repeat(128), null),
                        NONE.withTexts("é".repeat(127), null),
                        BAD_REQUEST,
                        400,
                        "EVS.1003"),
                new RuleCase(
                        CINDER,
                        DISK_UPDATE,
                        "disk-update-name-characters",
                        NONE.withTexts("n".repeat(256), null),
                        NONE.withTexts("n".repeat(255), null),
                        BAD_REQUEST,
                        400,
                        null),
                new RuleCase(
                        EVS,
                        DISK_UPDATE,
                        "disk-update-description-bytes",
                        NONE.withTexts(null, "d".repeat(256)),
                        NONE.withTexts(null, "d".repeat(255)),
                        BAD_REQUEST,
                        400,
                        "EVS.1004"),
                new RuleCase(
                        CINDER,
                        DISK_UPDATE,
                        "disk-update-description-characters",
                        NONE.withTexts(null, "d".repeat(256)),
                        NONE.withTexts(null, "d".repeat(255)),
                        BAD_REQUEST,
                        400,
                        null),
                new RuleCase(
                        CINDER,
                        DISK_UPDATE,
                        "disk-update-maintenance",
                        NONE.withDisk("maintenance", 1, false),
                        NONE.withDisk("error", 1, false),
                        WRONG_STATE,
                        400,
                        null));
    }

    @ParameterizedTest
    @MethodSource({"create", "update"})
    void refusesAsItsSourceSays(RuleCase expected) {
        expected.check();
    }
}
