package org.evsshell.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evsshell.rules.Action.DISK_DELETE;
import static org.evsshell.rules.Action.DISK_EXTEND;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.rules.Violation.BAD_REQUEST;
import static org.evsshell.rules.Violation.WRONG_STATE;

import org.evsshell.rules.facts.DiskKind;
import org.evsshell.rules.facts.SnapshotCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class DiskRulesTest {
    private static final Facts NONE = Facts.none();

    /** "Expanding an EVS disk"; codes EVS.1010, 1015, 1064, 1065; Cinder's extend. */
    static List<RuleCase> extend() {
        return List.of(
                new RuleCase(
                        EVS,
                        DISK_EXTEND,
                        "disk-extend-grows",
                        NONE.withDisk("available", 40, false).withNewSize(40),
                        NONE.withDisk("available", 40, false).withNewSize(41),
                        BAD_REQUEST,
                        400,
                        "EVS.1015"),
                new RuleCase(
                        CINDER,
                        DISK_EXTEND,
                        "disk-extend-grows",
                        NONE.withDisk("available", 2, false).withNewSize(1),
                        NONE.withDisk("available", 2, false).withNewSize(3),
                        BAD_REQUEST,
                        400,
                        "EVS.1015"),
                new RuleCase(
                        EVS,
                        DISK_EXTEND,
                        "disk-extend-maximum",
                        NONE.withDisk("available", 40, false).withNewSize(32769),
                        NONE.withDisk("available", 40, false).withNewSize(32768),
                        BAD_REQUEST,
                        400,
                        "EVS.1010"),
                new RuleCase(
                        EVS,
                        DISK_EXTEND,
                        "disk-extend-system",
                        NONE.with(new DiskKind(null, null, null, true)).withNewSize(1025),
                        NONE.with(new DiskKind(null, null, null, true)).withNewSize(1024),
                        BAD_REQUEST,
                        400,
                        "EVS.1010"),
                new RuleCase(
                        EVS,
                        DISK_EXTEND,
                        "disk-extend-state",
                        NONE.withDisk("error", 40, false),
                        NONE.withDisk("in-use", 40, false),
                        WRONG_STATE,
                        400,
                        "EVS.1064"),
                new RuleCase(
                        EVS,
                        DISK_EXTEND,
                        "disk-extend-shared",
                        NONE.withDisk("in-use", 40, true),
                        NONE.withDisk("available", 40, true),
                        WRONG_STATE,
                        400,
                        "EVS.1065"),
                new RuleCase(
                        CINDER,
                        DISK_EXTEND,
                        "disk-extend-available",
                        NONE.withDisk("in-use", 1, true),
                        NONE.withDisk("available", 1, true),
                        WRONG_STATE,
                        400,
                        null));
    }

    /** "Deleting an EVS disk"; code EVS.1046; Cinder's delete. */
    static List<RuleCase> delete() {
        return List.of(
                new RuleCase(
                        EVS,
                        DISK_DELETE,
                        "disk-delete-state",
                        NONE.withDisk("in-use", 40, false),
                        NONE.withDisk("error_rollbacking", 40, false),
                        WRONG_STATE,
                        400,
                        "EVS.1046"),
                new RuleCase(
                        EVS,
                        DISK_DELETE,
                        "disk-delete-backing-up",
                        NONE.withDisk("backing-up", 40, false),
                        NONE.withDisk("available", 40, false),
                        WRONG_STATE,
                        400,
                        "EVS.2130"),
                new RuleCase(
                        CINDER,
                        DISK_DELETE,
                        "disk-delete-state-cinder",
                        NONE.withDisk("error_deleting", 1, false),
                        NONE.withDisk("error_extending", 1, false),
                        WRONG_STATE,
                        400,
                        null),
                new RuleCase(
                        EVS,
                        DISK_DELETE,
                        "disk-delete-snapshots",
                        NONE.withDiskSnapshots(1),
                        NONE.withDiskSnapshots(1).withFlags(true, false),
                        WRONG_STATE,
                        400,
                        null),
                new RuleCase(
                        CINDER,
                        DISK_DELETE,
                        "disk-delete-snapshots",
                        NONE.withDiskSnapshots(2),
                        NONE.withDiskSnapshots(0),
                        WRONG_STATE,
                        400,
                        null),
                new RuleCase(
                        CINDER,
                        DISK_DELETE,
                        "disk-delete-snapshots-leaving",
                        NONE.with(new SnapshotCount(0, 0, 1)),
                        NONE.with(new SnapshotCount(0, 0, 1)).withFlags(true, false),
                        WRONG_STATE,
                        400,
                        null));
    }

    @ParameterizedTest
    @MethodSource({"extend", "delete"})
    void refusesAsItsSourceSays(RuleCase expected) {
        expected.check();
    }

    /** Disk states, "allowed next calls": only these five may be deleted on EVS. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "creating",
                "downloading",
                "attaching",
                "in-use",
                "detaching",
                "extending",
                "uploading",
                "restoring-backup",
                "rollbacking",
                "awaiting-transfer",
                "deleting",
                "error_deleting"
            })
    void refusesToDeleteADiskThatIsBusy(String status) {
        assertThat(RuleTable.broken(DISK_DELETE, EVS, NONE.withDisk(status, 40, false)))
                .extracting(Rule::id)
                .containsExactly("disk-delete-state");
    }
}
