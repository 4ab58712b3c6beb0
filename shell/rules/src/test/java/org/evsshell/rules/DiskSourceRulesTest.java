package org.evsshell.rules;

import static org.evsshell.rules.Action.DISK_CREATE;
import static org.evsshell.rules.RuleCase.Answer.badRequest;
import static org.evsshell.rules.RuleCase.Answer.wrongState;
import static org.evsshell.rules.RuleCase.cinder;
import static org.evsshell.rules.RuleCase.evs;

import org.evsshell.rules.facts.BackupFacts;
import org.evsshell.rules.facts.DiskKind;
import org.evsshell.rules.facts.ImageFacts;
import org.evsshell.rules.facts.Labels;
import org.evsshell.rules.facts.Order;
import org.evsshell.rules.facts.Order.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Disks made from something: "Creating EVS disks" and the error codes appendix. */
class DiskSourceRulesTest {
    private static final Facts NONE = Facts.none();

    /**
     * EVS.1010, 1016, 1022, 1043, 1044, 1049, 1051, 2054, 2094, 2096, 5400; Cinder with two
     * sources.
     */
    static List<RuleCase> cases() {
        return List.of(
                evs(
                        DISK_CREATE,
                        "disk-one-source",
                        NONE.with(
                                new Order(
                                        null, null, null, Set.of(Source.SNAPSHOT, Source.BACKUP))),
                        NONE.with(new Order(null, null, null, Set.of(Source.BACKUP))),
                        badRequest("EVS.1016")),
                cinder(
                        DISK_CREATE,
                        "disk-one-source",
                        NONE.with(
                                new Order(
                                        null, null, null, Set.of(Source.SNAPSHOT, Source.BACKUP))),
                        NONE.with(new Order(null, null, null, Set.of(Source.BACKUP))),
                        badRequest("EVS.1016")),
                evs(
                        DISK_CREATE,
                        "disk-size-of-image",
                        NONE.withNewSize(19)
                                .with(new Order(null, null, null, Set.of(Source.IMAGE)))
                                .with(new ImageFacts("active", 20)),
                        NONE.withNewSize(20)
                                .with(new Order(null, null, null, Set.of(Source.IMAGE)))
                                .with(new ImageFacts("active", 20)),
                        badRequest("EVS.1010")),
                cinder(
                        DISK_CREATE,
                        "disk-size-of-image",
                        NONE.withNewSize(9).with(new ImageFacts("active", 10)),
                        NONE.withNewSize(10).with(new ImageFacts("active", 10)),
                        badRequest("EVS.1010")),
                cinder(
                        DISK_CREATE,
                        "disk-size-of-disk",
                        copyOf("available", 2).withNewSize(1),
                        copyOf("available", 2).withNewSize(2),
                        badRequest(null)),
                cinder(
                        DISK_CREATE,
                        "disk-source-disk-state",
                        copyOf("attaching", 2),
                        copyOf("in-use", 2),
                        wrongState(null)),
                evs(
                        DISK_CREATE,
                        "disk-size-of-backup",
                        NONE.withNewSize(39).with(new BackupFacts("available", 40, null)),
                        NONE.withNewSize(40).with(new BackupFacts("available", 40, null)),
                        badRequest("EVS.1022")),
                evs(
                        DISK_CREATE,
                        "disk-source-image-state",
                        NONE.with(new ImageFacts("queued", null)),
                        NONE.with(new ImageFacts("active", null)),
                        wrongState("EVS.5400")),
                evs(
                        DISK_CREATE,
                        "disk-source-backup-state",
                        NONE.with(new BackupFacts("creating", null, null)),
                        NONE.with(new BackupFacts("available", null, null)),
                        wrongState("EVS.1044")),
                evs(
                        DISK_CREATE,
                        "disk-source-backup-zone",
                        NONE.with(new Order(null, "eu-de-01", null, Set.of(Source.BACKUP)))
                                .with(new BackupFacts(null, null, "eu-de-02")),
                        NONE.with(new Order(null, "eu-de-02", null, Set.of(Source.BACKUP)))
                                .with(new BackupFacts(null, null, "eu-de-02")),
                        badRequest("EVS.1049")),
                evs(
                        DISK_CREATE,
                        "disk-source-backup-count",
                        NONE.with(new Order(null, null, null, Set.of(Source.BACKUP))).withCount(2),
                        NONE.with(new Order(null, null, null, Set.of(Source.BACKUP))).withCount(1),
                        badRequest("EVS.1051")),
                evs(
                        DISK_CREATE,
                        "disk-source-snapshot-zone",
                        NONE.with(new Order(null, "eu-de-01", null, Set.of(Source.SNAPSHOT)))
                                .with(new DiskKind(null, "eu-de-03", null, null)),
                        NONE.with(new Order(null, "eu-de-03", null, Set.of(Source.SNAPSHOT)))
                                .with(new DiskKind(null, "eu-de-03", null, null)),
                        badRequest("EVS.2054")),
                evs(
                        DISK_CREATE,
                        "disk-source-snapshot-type",
                        NONE.with(new Order("SSD", null, null, Set.of(Source.SNAPSHOT)))
                                .with(new DiskKind("SAS", null, null, null)),
                        NONE.with(new Order("SAS", null, null, Set.of(Source.SNAPSHOT)))
                                .with(new DiskKind("SAS", null, null, null)),
                        badRequest("EVS.2096")),
                evs(
                        DISK_CREATE,
                        "disk-source-keys",
                        NONE.with(new Order(null, null, null, Set.of(Source.SNAPSHOT)))
                                .with(new Labels(Map.of("hw:passthrough", "true"), Map.of())),
                        NONE.with(new Order(null, null, null, Set.of(Source.SNAPSHOT)))
                                .with(new Labels(Map.of("team", "db"), Map.of())),
                        badRequest("EVS.1043")),
                evs(
                        DISK_CREATE,
                        "disk-source-keys",
                        NONE.with(new Order(null, null, null, Set.of(Source.IMAGE)))
                                .with(new Labels(Map.of("__system__encrypted", "1"), Map.of())),
                        NONE.with(new Order(null, null, null, Set.of(Source.BACKUP)))
                                .with(new Labels(Map.of("__system__encrypted", "1"), Map.of())),
                        badRequest("EVS.1043")),
                evs(
                        DISK_CREATE,
                        "disk-source-image-shared",
                        NONE.with(new Order(null, null, true, Set.of(Source.IMAGE))),
                        NONE.with(new Order(null, null, false, Set.of(Source.IMAGE))),
                        badRequest("EVS.2094")));
    }

    private static Facts copyOf(String status, int size) {
        return NONE.withDisk(status, size, false)
                .with(new Order(null, null, null, Set.of(Source.DISK)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesAsItsSourceSays(RuleCase expected) {
        expected.check();
    }
}
