package org.evsshell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class RuleTableTest {

    /** Every row as "dialect id". */
    static Set<String> rowsIn(List<Rule> rows) {
        return rows.stream()
                .flatMap(rule -> rule.dialects().stream().map(each -> each + " " + rule.id()))
                .collect(Collectors.toSet());
    }

    @Test
    void givesEveryRowItsOwnName() {
        assertThat(RuleTable.rows()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void breaksNothingWhenNothingIsKnown(Action action) {
        for (Dialect dialect : Dialect.values()) {
            assertThat(RuleTable.broken(action, dialect, Facts.none())).isEmpty();
        }
    }

    @Test
    void tellsWhichRowsHoldForAnActionInADialect() {
        assertThat(RuleTable.of(Action.DISK_EXTEND, Dialect.EVS))
                .extracting(Rule::id)
                .containsExactly(
                        "disk-extend-grows",
                        "disk-extend-maximum",
                        "disk-extend-state",
                        "disk-extend-shared");
        assertThat(RuleTable.of(Action.DISK_EXTEND, Dialect.CINDER))
                .extracting(Rule::id)
                .containsExactly("disk-extend-grows", "disk-extend-available");
    }

    @Test
    void listsTheRowsOfAllNouns() {
        assertThat(RuleTable.rows())
                .containsAll(DiskRules.ROWS)
                .containsAll(SnapshotRules.ROWS)
                .hasSize(DiskRules.ROWS.size() + SnapshotRules.ROWS.size());
    }

    @Test
    void reportsEveryRowThatIsBroken() {
        Facts facts = Facts.none().withDisk("in-use", 40, true).withNewSize(20);
        assertThat(RuleTable.broken(Action.DISK_EXTEND, Dialect.EVS, facts))
                .extracting(Rule::id)
                .containsExactly("disk-extend-grows", "disk-extend-shared");
    }
}
