package org.evsshell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RuleTableTest {

    @Test
    void everyRowHasACaseFromItsSourceInEveryDialect() {
        Set<String> rows =
                RuleTable.rows().stream()
                        .flatMap(
                                rule ->
                                        rule.dialects().stream()
                                                .map(each -> each + " " + rule.id()))
                        .collect(Collectors.toSet());
        Set<String> cases =
                Stream.of(
                                DiskCreateRulesTest.create(),
                                DiskCreateRulesTest.update(),
                                DiskRulesTest.extend(),
                                DiskRulesTest.delete(),
                                DiskSourceRulesTest.cases(),
                                DiskOfferRulesTest.cases(),
                                DiskChangeRulesTest.retype(),
                                DiskChangeRulesTest.attach(),
                                DiskChangeRulesTest.use(),
                                LabelRulesTest.tags(),
                                LabelRulesTest.metadata(),
                                TransferRulesTest.cases(),
                                QuotaRulesTest.cases(),
                                SnapshotRulesTest.create(),
                                SnapshotRulesTest.updateAndDelete(),
                                SnapshotRulesTest.rollback())
                        .flatMap(List::stream)
                        .map(each -> each.dialect() + " " + each.id())
                        .collect(Collectors.toSet());
        assertThat(cases).isEqualTo(rows);
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
                        "disk-extend-system",
                        "disk-extend-state",
                        "disk-extend-shared",
                        "disk-extend-server",
                        "disk-extend-quota");
        assertThat(RuleTable.of(Action.DISK_EXTEND, Dialect.CINDER))
                .extracting(Rule::id)
                .containsExactly(
                        "disk-extend-grows",
                        "disk-extend-available",
                        "disk-extend-largest",
                        "disk-extend-quota-cinder");
    }

    @Test
    void asksNoRowOfAnotherAction() {
        for (Action action : Action.values()) {
            for (Dialect dialect : Dialect.values()) {
                assertThat(RuleTable.of(action, dialect))
                        .allMatch(rule -> rule.action() == action)
                        .allMatch(rule -> rule.dialects().contains(dialect));
            }
        }
    }

    @Test
    void reportsEveryRowThatIsBroken() {
        Facts facts = Facts.none().withDisk("in-use", 40, true).withNewSize(20);
        assertThat(RuleTable.broken(Action.DISK_EXTEND, Dialect.EVS, facts))
                .extracting(Rule::id)
                .containsExactly("disk-extend-grows", "disk-extend-shared");
    }
}
