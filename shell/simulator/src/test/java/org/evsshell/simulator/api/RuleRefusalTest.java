package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.api.RefusalCase.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every row of the rule table is enforced: refused as it says, and the world stays as it was. */
class RuleRefusalTest {
    /** Refused in {@link QuotaTest}. */
    private static final Set<String> QUOTAS =
            Set.of(
                    "disk-quota-count",
                    "disk-quota-count-cinder",
                    "disk-quota-size",
                    "disk-quota-size-cinder",
                    "disk-quota-largest",
                    "disk-extend-quota",
                    "disk-extend-quota-cinder",
                    "disk-extend-largest",
                    "disk-retype-quota",
                    "snapshot-quota-count",
                    "snapshot-quota-size",
                    "transfer-accept-count",
                    "transfer-accept-size");

    static Stream<RefusalCase> cases() {
        return Stream.of(
                        DiskRefusals.all(),
                        SourceRefusals.all(),
                        MaterialRefusals.all(),
                        LabelRefusals.all(),
                        UseRefusals.all(),
                        AttachRefusals.all(),
                        SnapshotRefusals.all(),
                        TransferRefusals.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedAsTheRowSaysAndNothingChanges(RefusalCase each) {
        TestCloud cloud = TestCloud.empty(each.dialect());
        Wanted wanted = each.breaking().apply(cloud);
        Rule rule = rule(each.rule());
        long before = cloud.world().changes();

        Reply reply = cloud.call(wanted.method(), wanted.path(), wanted.body());

        assertThat(reply.status()).isEqualTo(rule.status());
        assertThat(cloud.world().changes()).isEqualTo(before);
        assertThat(reply.answer().bodyText()).doesNotContain(rule.statement());
        if (reply.json().has("error")) {
            assertThat(reply.at("/error/code")).isEqualTo(rule.code());
        }
    }

    @Test
    void everyRowIsCovered() {
        assertThat(cases().map(RefusalCase::toString).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        RuleTable.rows().stream()
                                .filter(rule -> !QUOTAS.contains(rule.id()))
                                .flatMap(
                                        rule ->
                                                rule.dialects().stream()
                                                        .map(each -> each + " " + rule.id()))
                                .toList());
    }

    private static Rule rule(String id) {
        return RuleTable.rows().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
