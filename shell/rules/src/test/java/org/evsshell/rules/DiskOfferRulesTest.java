package org.evsshell.rules;

import static org.evsshell.rules.Action.DISK_CREATE;
import static org.evsshell.rules.RuleCase.Answer.badRequest;
import static org.evsshell.rules.RuleCase.Answer.limit;
import static org.evsshell.rules.RuleCase.cinder;
import static org.evsshell.rules.RuleCase.evs;

import org.evsshell.rules.facts.Labels;
import org.evsshell.rules.facts.OfferFacts;
import org.evsshell.rules.facts.Order;
import org.evsshell.rules.facts.Order.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** New disks and what the cloud has on offer. */
class DiskOfferRulesTest {
    private static final Facts NONE = Facts.none();

    /**
     * Sizes of "Creating EVS disks"; EVS.1036, 1057, 1063, 2041, 2070, 2071; Cinder with an unknown
     * zone.
     */
    static List<RuleCase> cases() {
        return List.of(
                evs(
                        DISK_CREATE,
                        "disk-size-system",
                        NONE.withNewSize(1025)
                                .with(new Order(null, null, null, Set.of(Source.IMAGE))),
                        NONE.withNewSize(1).with(new Order(null, null, null, Set.of(Source.IMAGE))),
                        badRequest("EVS.1010")),
                evs(
                        DISK_CREATE,
                        "disk-zone-known",
                        NONE.with(new Order(null, "eu-de-09", null, Set.of()))
                                .with(new OfferFacts(Set.of("eu-de-01", "eu-de-02"), null, null)),
                        NONE.with(new Order(null, "eu-de-02", null, Set.of()))
                                .with(new OfferFacts(Set.of("eu-de-01", "eu-de-02"), null, null)),
                        badRequest("EVS.1036")),
                cinder(
                        DISK_CREATE,
                        "disk-zone-known",
                        NONE.with(new Order(null, "eu-de-09", null, Set.of()))
                                .with(new OfferFacts(Set.of("eu-de-01", "eu-de-02"), null, null)),
                        NONE.with(new Order(null, "eu-de-02", null, Set.of()))
                                .with(new OfferFacts(Set.of("eu-de-01", "eu-de-02"), null, null)),
                        badRequest("EVS.1036")),
                evs(
                        DISK_CREATE,
                        "disk-type-known",
                        NONE.with(new Order("FAST", null, null, Set.of()))
                                .with(new OfferFacts(null, Set.of("SAS", "SSD"), null)),
                        NONE.with(new Order("SSD", null, null, Set.of()))
                                .with(new OfferFacts(null, Set.of("SAS", "SSD"), null)),
                        badRequest("EVS.2070")),
                evs(
                        DISK_CREATE,
                        "disk-type-zone",
                        NONE.with(new Order("ESSD", "eu-de-03", null, Set.of()))
                                .with(new OfferFacts(null, null, Set.of("eu-de-01", "eu-de-02"))),
                        NONE.with(new Order("ESSD", "eu-de-03", null, Set.of()))
                                .with(new OfferFacts(null, null, Set.of())),
                        limit(400, "EVS.2071")),
                evs(
                        DISK_CREATE,
                        "disk-key-encrypted",
                        NONE.with(
                                new Labels(
                                        Map.of(
                                                "__system__cmkid",
                                                "0d0466b0-e727-4d9c-b35d-f84bb474a37f"),
                                        Map.of())),
                        NONE.with(
                                new Labels(
                                        Map.of(
                                                "__system__cmkid",
                                                "0d0466b0-e727-4d9c-b35d-f84bb474a37f",
                                                "__system__encrypted",
                                                "1"),
                                        Map.of())),
                        badRequest("EVS.2041")),
                evs(
                        DISK_CREATE,
                        "disk-scsi-value",
                        NONE.with(new Labels(Map.of("hw:passthrough", "yes"), Map.of())),
                        NONE.with(new Labels(Map.of("hw:passthrough", "true"), Map.of())),
                        badRequest("EVS.1057")),
                evs(
                        DISK_CREATE,
                        "disk-clone-value",
                        NONE.with(new Labels(Map.of("full_clone", "2"), Map.of())),
                        NONE.with(new Labels(Map.of("full_clone", "0"), Map.of())),
                        badRequest("EVS.1063")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesAsItsSourceSays(RuleCase expected) {
        expected.check();
    }
}
