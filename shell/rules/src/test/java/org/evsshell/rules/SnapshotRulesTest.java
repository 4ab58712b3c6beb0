package org.evsshell.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evsshell.rules.Action.SNAPSHOT_CREATE;
import static org.evsshell.rules.Action.SNAPSHOT_DELETE;
import static org.evsshell.rules.Action.SNAPSHOT_ROLLBACK;
import static org.evsshell.rules.Action.SNAPSHOT_UPDATE;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.rules.Violation.BAD_REQUEST;
import static org.evsshell.rules.Violation.LIMIT_REACHED;
import static org.evsshell.rules.Violation.WRONG_STATE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class SnapshotRulesTest {
    private static final Facts NONE = Facts.none();

    /** User guide: 7 snapshots a disk; "Creating an EVS snapshot": force; Cinder's create. */
    static List<RuleCase> create() {
        return List.of(
                new RuleCase(
                        EVS,
                        SNAPSHOT_CREATE,
                        "snapshot-limit",
                        NONE.withDiskSnapshots(7),
                        NONE.withDiskSnapshots(6),
                        LIMIT_REACHED,
                        400,
                        null),
                new RuleCase(
                        EVS,
                        SNAPSHOT_CREATE,
                        "snapshot-create-state",
                        NONE.withDisk("attaching", 40, false),
                        NONE.withDisk("attaching", 40, false).withFlags(false, true),
                        WRONG_STATE,
                        400,
                        "EVS.5400"),
                new RuleCase(
                        EVS,
                        SNAPSHOT_CREATE,
                        "snapshot-create-state",
                        NONE.withDisk("error", 40, false).withFlags(false, true),
                        NONE.withDisk("in-use", 40, false),
                        WRONG_STATE,
                        400,
                        "EVS.5400"),
                new RuleCase(
                        CINDER,
                        SNAPSHOT_CREATE,
                        "snapshot-create-state-cinder",
                        NONE.withDisk("in-use", 1, false),
                        NONE.withDisk("in-use", 1, false).withFlags(false, true),
                        WRONG_STATE,
                        400,
                        null),
                new RuleCase(
                        CINDER,
                        SNAPSHOT_CREATE,
                        "snapshot-create-state-cinder",
                        NONE.withDisk("attaching", 1, false).withFlags(false, true),
                        NONE.withDisk("available", 1, false),
                        WRONG_STATE,
                        400,
                        null),
                texts(EVS, SNAPSHOT_CREATE, "snapshot-name-bytes", true),
                texts(EVS, SNAPSHOT_CREATE, "snapshot-description-bytes", false),
                texts(CINDER, SNAPSHOT_CREATE, "snapshot-name-characters", true),
                texts(CINDER, SNAPSHOT_CREATE, "snapshot-description-characters", false));
    }

    /** "Updating an EVS snapshot"; Cinder's update; code EVS.1047 for the delete. */
    static List<RuleCase> updateAndDelete() {
        return List.of(
                texts(EVS, SNAPSHOT_UPDATE, "snapshot-update-name-bytes", true),
                texts(EVS, SNAPSHOT_UPDATE, "snapshot-update-description-bytes", false),
                texts(CINDER, SNAPSHOT_UPDATE, "snapshot-update-name-characters", true),
                texts(CINDER, SNAPSHOT_UPDATE, "snapshot-update-description-characters", false),
                new RuleCase(
                        EVS,
                        SNAPSHOT_DELETE,
                        "snapshot-delete-state",
                        NONE.withSnapshot("rollbacking", "s", null),
                        NONE.withSnapshot("error", "s", null),
                        WRONG_STATE,
                        400,
                        "EVS.1047"),
                new RuleCase(
                        CINDER,
                        SNAPSHOT_DELETE,
                        "snapshot-delete-state",
                        NONE.withSnapshot("creating", "s", null),
                        NONE.withSnapshot("available", "s", null),
                        WRONG_STATE,
                        400,
                        "EVS.1047"));
    }

    /** Developer guide, "rolling back data from a snapshot"; Cinder's revert at 3.40. */
    static List<RuleCase> rollback() {
        return List.of(
                new RuleCase(
                        EVS,
                        SNAPSHOT_ROLLBACK,
                        "snapshot-rollback-disk-state",
                        NONE.withDisk("in-use", 40, false),
                        NONE.withDisk("error_rollbacking", 40, false),
                        WRONG_STATE,
                        400,
                        "EVS.5400"),
                new RuleCase(
                        CINDER,
                        SNAPSHOT_ROLLBACK,
                        "snapshot-rollback-disk-available",
                        NONE.withDisk("error", 2, false),
                        NONE.withDisk("available", 2, false),
                        WRONG_STATE,
                        409,
                        null),
                new RuleCase(
                        EVS,
                        SNAPSHOT_ROLLBACK,
                        "snapshot-rollback-state",
                        NONE.withSnapshot("error", "s", false),
                        NONE.withSnapshot("available", "s", false),
                        WRONG_STATE,
                        400,
                        "EVS.5400"),
                new RuleCase(
                        CINDER,
                        SNAPSHOT_ROLLBACK,
                        "snapshot-rollback-state-cinder",
                        NONE.withSnapshot("creating", "s", true),
                        NONE.withSnapshot("available", "s", true),
                        WRONG_STATE,
                        409,
                        null),
                new RuleCase(
                        EVS,
                        SNAPSHOT_ROLLBACK,
                        "snapshot-rollback-backup",
                        NONE.withSnapshot("available", "autobk_snapshot_csbs_1", true),
                        NONE.withSnapshot("available", "nightly", true),
                        WRONG_STATE,
                        400,
                        "EVS.5400"),
                new RuleCase(
                        CINDER,
                        SNAPSHOT_ROLLBACK,
                        "snapshot-rollback-latest",
                        NONE.withSnapshot("available", "s", false),
                        NONE.withSnapshot("available", "s", true),
                        WRONG_STATE,
                        400,
                        null),
                new RuleCase(
                        CINDER,
                        SNAPSHOT_ROLLBACK,
                        "snapshot-rollback-size",
                        NONE.withDisk("available", 3, false).withSnapshotSize(2),
                        NONE.withDisk("available", 2, false).withSnapshotSize(2),
                        WRONG_STATE,
                        400,
                        null));
    }

    private static RuleCase texts(Dialect dialect, Action action, String id, boolean name) {
        String many = "é".repeat(dialect == EVS ? 128 : 256);
        String few = "é".repeat(dialect == EVS ? 127 : 255);
        return new RuleCase(
                dialect,
                action,
                id,
                name ? NONE.withTexts(many, null) : NONE.withTexts(null, many),
                name ? NONE.withTexts(few, null) : NONE.withTexts(null, few),
                BAD_REQUEST,
                400,
                dialect == EVS ? "EVS.5400" : null);
    }

    @ParameterizedTest
    @MethodSource({"create", "updateAndDelete", "rollback"})
    void refusesAsItsSourceSays(RuleCase expected) {
        expected.check();
    }

    @Test
    void letsCinderHoldAnyNumberOfSnapshots() {
        assertThat(RuleTable.broken(SNAPSHOT_CREATE, CINDER, NONE.withDiskSnapshots(700)))
                .isEmpty();
    }

    @Test
    void letsEvsRollBackAnOlderSnapshotOfADiskThatHasGrown() {
        Facts facts =
                NONE.withDisk("available", 80, false)
                        .withSnapshot("available", "old", false)
                        .withSnapshotSize(40);
        assertThat(RuleTable.broken(SNAPSHOT_ROLLBACK, EVS, facts)).isEmpty();
    }
}
