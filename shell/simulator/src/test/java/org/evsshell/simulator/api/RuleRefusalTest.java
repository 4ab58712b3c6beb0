package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;

import org.evsshell.rules.Dialect;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every row of the rule table is enforced: refused as it says, and the world stays as it was. */
class RuleRefusalTest {
    private static final String LONG = "é".repeat(256);

    private static final Set<String> NOT_SIMULATED =
            Set.of(
                    "disk-size-of-image",
                    "disk-size-of-backup",
                    "disk-source-image-state",
                    "disk-source-backup-state",
                    "disk-source-backup-zone",
                    "disk-source-backup-count",
                    "disk-metadata-size",
                    "disk-extend-server",
                    "disk-retype-snapshots",
                    "disk-retype-parallel");

    /** Refused in {@link QuotaTest}. */
    private static final Set<String> QUOTAS =
            Set.of(
                    "disk-quota-largest",
                    "disk-quota-size",
                    "disk-quota-size-cinder",
                    "disk-quota-count",
                    "disk-quota-count-cinder",
                    "disk-extend-largest",
                    "disk-extend-quota",
                    "disk-extend-quota-cinder",
                    "disk-retype-quota",
                    "snapshot-quota-size",
                    "snapshot-quota-count");

    /** A call to be refused. */
    record Wanted(String method, String path, String body) {}

    /** A row, and how to break it. */
    record Case(Dialect dialect, String rule, Function<TestCloud, Wanted> breaking) {
        @Override
        public String toString() {
            return dialect + " " + rule;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                        evsDisks(),
                        evsSources(),
                        evsLabels(),
                        evsRetyping(),
                        evsSnapshots(),
                        cinderDisks(),
                        cinderChanges(),
                        cinderSnapshots())
                .flatMap(List::stream);
    }

    private static List<Case> evsDisks() {
        return List.of(
                new Case(EVS, "disk-size-range", cloud -> create("\"size\": 9")),
                new Case(
                        EVS,
                        "disk-size-of-snapshot",
                        cloud -> fromSnapshot(cloud.snapshot(cloud.disk("d", 20), "s"), 10)),
                new Case(
                        EVS,
                        "disk-source-snapshot-state",
                        cloud -> fromSnapshot(snapshotIn(cloud, "error"), 10)),
                new Case(
                        EVS,
                        "disk-source-backup-snapshot",
                        cloud -> fromSnapshot(backupSnapshot(cloud), 10)),
                new Case(
                        EVS,
                        "disk-count-range",
                        cloud -> nativeCreate("\"size\": 10, \"count\": 101")),
                new Case(
                        EVS,
                        "disk-name-bytes",
                        cloud -> create("\"size\": 10, \"name\": \"" + LONG + "\"")),
                new Case(
                        EVS,
                        "disk-description-bytes",
                        cloud -> create("\"size\": 10, \"description\": \"" + LONG + "\"")),
                new Case(
                        EVS,
                        "disk-update-name-bytes",
                        cloud -> update(volume(cloud.disk("d", 10)), "volume", "name")),
                new Case(
                        EVS,
                        "disk-update-description-bytes",
                        cloud -> update(volume(cloud.disk("d", 10)), "volume", "description")),
                new Case(EVS, "disk-extend-grows", cloud -> extend(cloud.disk("d", 10), 10)),
                new Case(EVS, "disk-extend-maximum", cloud -> extend(cloud.disk("d", 10), 32769)),
                new Case(EVS, "disk-extend-state", cloud -> extend(diskIn(cloud, "error"), 20)),
                new Case(EVS, "disk-extend-shared", cloud -> extend(sharedInUse(cloud), 20)),
                new Case(EVS, "disk-delete-state", cloud -> delete(diskIn(cloud, "in-use"))),
                new Case(EVS, "disk-delete-snapshots", cloud -> delete(withSnapshot(cloud))));
    }

    private static List<Case> evsSources() {
        return List.of(
                new Case(
                        EVS,
                        "disk-one-source",
                        cloud ->
                                create(
                                        "\"size\": 10, \"backup_id\": \"b\", \"snapshot_id\": \""
                                                + cloud.snapshot(cloud.disk("d", 10), "s")
                                                + "\"")),
                new Case(
                        EVS,
                        "disk-source-snapshot-zone",
                        cloud ->
                                inZone(
                                        "eu-de-02",
                                        "\"size\": 10, \"snapshot_id\": \""
                                                + cloud.snapshot(cloud.disk("d", 10), "s")
                                                + "\"")),
                new Case(
                        EVS,
                        "disk-source-snapshot-type",
                        cloud -> fromSnapshot(cloud, "\"volume_type\": \"ESSD\"")),
                new Case(
                        EVS,
                        "disk-source-keys",
                        cloud ->
                                fromSnapshot(
                                        cloud, "\"metadata\": {\"hw:passthrough\": \"true\"}")),
                new Case(
                        EVS,
                        "disk-source-image-shared",
                        cloud ->
                                create(
                                        "\"size\": 10, \"imageRef\": \"i\", \"multiattach\":"
                                                + " true")),
                new Case(
                        EVS,
                        "disk-size-system",
                        cloud -> create("\"size\": 1025, \"imageRef\": \"i\"")),
                new Case(EVS, "disk-zone-known", cloud -> inZone("eu-de-09", "\"size\": 10")),
                new Case(
                        EVS,
                        "disk-type-known",
                        cloud -> create("\"size\": 10, \"volume_type\": \"FAST\"")),
                new Case(
                        EVS,
                        "disk-type-zone",
                        cloud -> inZone("eu-de-03", "\"size\": 10, \"volume_type\": \"ESSD\"")));
    }

    private static List<Case> evsLabels() {
        return List.of(
                new Case(EVS, "disk-key-encrypted", cloud -> labelled("__system__cmkid", "k")),
                new Case(EVS, "disk-scsi-value", cloud -> labelled("hw:passthrough", "yes")),
                new Case(EVS, "disk-clone-value", cloud -> labelled("full_clone", "2")),
                new Case(EVS, "disk-metadata-length", cloud -> labelled("k", LONG)),
                new Case(
                        EVS,
                        "snapshot-metadata-length",
                        cloud ->
                                snapshot(
                                        cloud.disk("d", 10),
                                        "\"metadata\": {\"k\": \"" + LONG + "\"}")),
                new Case(
                        EVS,
                        "disk-tag-text",
                        cloud -> nativeCreate("\"size\": 10, \"tags\": {\"a.b\": \"\"}")),
                new Case(
                        EVS,
                        "disk-tag-limit",
                        cloud ->
                                nativeCreate(
                                        "\"size\": 10, \"tags\": {\"a\": \"\", \"b\": \"\","
                                                + " \"c\": \"\", \"d\": \"\", \"e\": \"\", \"f\":"
                                                + " \"\", \"g\": \"\", \"h\": \"\", \"i\": \"\","
                                                + " \"j\": \"\", \"k\": \"\"}")),
                new Case(
                        EVS,
                        "disk-delete-backing-up",
                        cloud -> delete(diskIn(cloud, "backing-up"))));
    }

    private static List<Case> evsRetyping() {
        return List.of(
                new Case(EVS, "disk-retype-state", cloud -> retype(diskIn(cloud, "error"), "ESSD")),
                new Case(
                        EVS,
                        "disk-retype-target",
                        cloud -> retype(ofType(cloud, "eu-de-01", "SSD"), "SAS")),
                new Case(
                        EVS,
                        "disk-retype-offer",
                        cloud -> retype(ofType(cloud, "eu-de-03", "SSD"), "ESSD")),
                new Case(
                        EVS,
                        "disk-retype-leaving",
                        cloud -> retype(withLeavingSnapshot(cloud), "ESSD")));
    }

    private static List<Case> cinderChanges() {
        return List.of(
                new Case(
                        CINDER,
                        "disk-one-source",
                        cloud ->
                                create(
                                        "\"size\": 10, \"source_volid\": \"b\", \"snapshot_id\":"
                                                + " \""
                                                + cloud.snapshot(cloud.disk("d", 10), "s")
                                                + "\"")),
                new Case(CINDER, "disk-zone-known", cloud -> inZone("nowhere", "\"size\": 1")),
                new Case(CINDER, "disk-metadata-text", cloud -> labelled("k", LONG)),
                new Case(
                        CINDER,
                        "disk-retype-state-cinder",
                        cloud -> retype(diskIn(cloud, "error"), "ESSD")),
                new Case(
                        CINDER,
                        "disk-retype-same",
                        cloud -> retype(ofType(cloud, "eu-de-01", "SSD"), "SSD")),
                new Case(
                        CINDER,
                        "disk-set-read-only",
                        cloud ->
                                new Wanted(
                                        "POST",
                                        volume(diskIn(cloud, "in-use")) + "/action",
                                        "{\"os-update_readonly_flag\": {\"readonly\": true}}")),
                new Case(
                        CINDER,
                        "disk-set-maintenance",
                        cloud ->
                                new Wanted(
                                        "POST",
                                        volume(diskIn(cloud, "maintenance")) + "/action",
                                        "{\"os-set_bootable\": {\"bootable\": true}}")));
    }

    private static List<Case> evsSnapshots() {
        return List.of(
                new Case(EVS, "snapshot-limit", cloud -> snapshot(full(cloud), "\"name\": \"s\"")),
                new Case(
                        EVS,
                        "snapshot-create-state",
                        cloud -> snapshot(diskIn(cloud, "attaching"), "\"name\": \"s\"")),
                new Case(
                        EVS,
                        "snapshot-name-bytes",
                        cloud -> snapshot(cloud.disk("d", 10), "\"name\": \"" + LONG + "\"")),
                new Case(
                        EVS,
                        "snapshot-description-bytes",
                        cloud ->
                                snapshot(cloud.disk("d", 10), "\"description\": \"" + LONG + "\"")),
                new Case(
                        EVS,
                        "snapshot-update-name-bytes",
                        cloud -> update(ready(cloud), "snapshot", "name")),
                new Case(
                        EVS,
                        "snapshot-update-description-bytes",
                        cloud -> update(ready(cloud), "snapshot", "description")),
                new Case(
                        EVS,
                        "snapshot-delete-state",
                        cloud ->
                                new Wanted(
                                        "DELETE",
                                        "/snapshots/" + snapshotIn(cloud, "rollbacking"),
                                        "")),
                new Case(
                        EVS,
                        "snapshot-rollback-disk-state",
                        cloud -> rollback(cloud, "s", "in-use", "available")),
                new Case(
                        EVS,
                        "snapshot-rollback-state",
                        cloud -> rollback(cloud, "s", "available", "error")),
                new Case(
                        EVS,
                        "snapshot-rollback-backup",
                        cloud -> rollback(cloud, "autobk_snapshot_1", "available", "available")));
    }

    private static List<Case> cinderDisks() {
        return List.of(
                new Case(CINDER, "disk-size-minimum", cloud -> create("\"size\": 0")),
                new Case(
                        CINDER,
                        "disk-size-of-snapshot",
                        cloud -> fromSnapshot(cloud.snapshot(cloud.disk("d", 2), "s"), 1)),
                new Case(
                        CINDER,
                        "disk-source-snapshot-state",
                        cloud -> fromSnapshot(snapshotIn(cloud, "error"), 10)),
                new Case(
                        CINDER,
                        "disk-name-characters",
                        cloud -> create("\"size\": 1, \"name\": \"" + LONG + "\"")),
                new Case(
                        CINDER,
                        "disk-description-characters",
                        cloud -> create("\"size\": 1, \"description\": \"" + LONG + "\"")),
                new Case(
                        CINDER,
                        "disk-update-name-characters",
                        cloud -> update(volume(cloud.disk("d", 1)), "volume", "name")),
                new Case(
                        CINDER,
                        "disk-update-description-characters",
                        cloud -> update(volume(cloud.disk("d", 1)), "volume", "description")),
                new Case(
                        CINDER,
                        "disk-update-maintenance",
                        cloud ->
                                new Wanted(
                                        "PUT",
                                        volume(diskIn(cloud, "maintenance")),
                                        "{\"volume\": {\"name\": \"n\"}}")),
                new Case(CINDER, "disk-extend-grows", cloud -> extend(cloud.disk("d", 2), 1)),
                new Case(
                        CINDER,
                        "disk-extend-available",
                        cloud -> extend(diskIn(cloud, "in-use"), 20)),
                new Case(
                        CINDER,
                        "disk-delete-state-cinder",
                        cloud -> delete(diskIn(cloud, "in-use"))),
                new Case(CINDER, "disk-delete-snapshots", cloud -> delete(withSnapshot(cloud))),
                new Case(
                        CINDER,
                        "disk-delete-snapshots-leaving",
                        cloud -> delete(withLeavingSnapshot(cloud))));
    }

    private static List<Case> cinderSnapshots() {
        return List.of(
                new Case(
                        CINDER,
                        "snapshot-create-state-cinder",
                        cloud -> snapshot(diskIn(cloud, "in-use"), "\"name\": \"s\"")),
                new Case(
                        CINDER,
                        "snapshot-name-characters",
                        cloud -> snapshot(cloud.disk("d", 1), "\"name\": \"" + LONG + "\"")),
                new Case(
                        CINDER,
                        "snapshot-description-characters",
                        cloud -> snapshot(cloud.disk("d", 1), "\"description\": \"" + LONG + "\"")),
                new Case(
                        CINDER,
                        "snapshot-update-name-characters",
                        cloud -> update(ready(cloud), "snapshot", "name")),
                new Case(
                        CINDER,
                        "snapshot-update-description-characters",
                        cloud -> update(ready(cloud), "snapshot", "description")),
                new Case(
                        CINDER,
                        "snapshot-delete-state",
                        cloud ->
                                new Wanted(
                                        "DELETE",
                                        "/snapshots/" + snapshotIn(cloud, "creating"),
                                        "")),
                new Case(
                        CINDER,
                        "snapshot-rollback-disk-available",
                        cloud -> revert(cloud, "in-use", "available", 10)),
                new Case(
                        CINDER,
                        "snapshot-rollback-state-cinder",
                        cloud -> revert(cloud, "available", "error", 10)),
                new Case(CINDER, "snapshot-rollback-latest", RuleRefusalTest::revertOlder),
                new Case(
                        CINDER,
                        "snapshot-rollback-size",
                        cloud -> revert(cloud, "available", "available", 20)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedAsTheRowSaysAndNothingChanges(Case each) {
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

    /**
     * Rows about what the simulator does not have (images, backups, 128 snapshots where 7 are
     * allowed, bodies of a megabyte), and those whose calls have tests of their own.
     */
    private static boolean isCoveredElsewhere(Rule rule) {
        return switch (rule.action()) {
            case DISK_ATTACH,
                    DISK_DETACH,
                    DISK_EXPORT,
                    TAG_ADD,
                    TAG_REMOVE,
                    TAG_FIND,
                    METADATA_SET,
                    METADATA_UNSET,
                    TRANSFER_CREATE,
                    TRANSFER_ACCEPT,
                    TRANSFER_DELETE ->
                    true;
            case DISK_CREATE,
                    DISK_UPDATE,
                    DISK_EXTEND,
                    DISK_DELETE,
                    DISK_RETYPE,
                    DISK_SET,
                    SNAPSHOT_CREATE,
                    SNAPSHOT_UPDATE,
                    SNAPSHOT_DELETE,
                    SNAPSHOT_ROLLBACK ->
                    NOT_SIMULATED.contains(rule.id()) || QUOTAS.contains(rule.id());
        };
    }

    @Test
    void everyRowIsCovered() {
        assertThat(cases().map(Case::toString).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        RuleTable.rows().stream()
                                .filter(rule -> !isCoveredElsewhere(rule))
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

    private static String volume(String id) {
        return "/volumes/" + id;
    }

    private static Wanted create(String fields) {
        return new Wanted(
                "POST",
                "/volumes",
                "{\"volume\": {\"availability_zone\": \"eu-de-01\", " + fields + "}}");
    }

    private static Wanted inZone(String zone, String fields) {
        return new Wanted(
                "POST",
                "/volumes",
                "{\"volume\": {\"availability_zone\": \"" + zone + "\", " + fields + "}}");
    }

    private static Wanted labelled(String key, String value) {
        return create("\"size\": 10, \"metadata\": {\"" + key + "\": \"" + value + "\"}");
    }

    private static Wanted retype(String id, String type) {
        return new Wanted(
                "POST",
                volume(id) + "/action",
                "{\"os-retype\": {\"new_type\": \"" + type + "\"}}");
    }

    private static String ofType(TestCloud cloud, String zone, String type) {
        Wanted wanted = inZone(zone, "\"size\": 10, \"volume_type\": \"" + type + "\"");
        String id = cloud.post(wanted.path(), wanted.body()).at("/volume/id");
        cloud.settle();
        return id;
    }

    private static Wanted fromSnapshot(TestCloud cloud, String fields) {
        String id = cloud.snapshot(cloud.disk("d", 10), "s");
        return create("\"size\": 10, \"snapshot_id\": \"" + id + "\", " + fields);
    }

    private static Wanted nativeCreate(String fields) {
        String start =
                "{\"volume\": {\"availability_zone\": \"eu-de-01\", \"volume_type\": \"SAS\", ";
        return new Wanted("POST", "v2:/cloudvolumes", start + fields + "}}");
    }

    private static Wanted fromSnapshot(String id, int size) {
        return create("\"size\": " + size + ", \"snapshot_id\": \"" + id + "\"");
    }

    private static Wanted update(String path, String noun, String field) {
        return new Wanted("PUT", path, "{\"" + noun + "\": {\"" + field + "\": \"" + LONG + "\"}}");
    }

    private static Wanted extend(String id, int size) {
        return new Wanted(
                "POST", volume(id) + "/action", "{\"os-extend\": {\"new_size\": " + size + "}}");
    }

    private static Wanted delete(String id) {
        return new Wanted("DELETE", volume(id), "");
    }

    private static Wanted snapshot(String disk, String fields) {
        return new Wanted(
                "POST",
                "/snapshots",
                "{\"snapshot\": {\"volume_id\": \"" + disk + "\", " + fields + "}}");
    }

    private static Wanted rollback(
            TestCloud cloud, String name, String diskStatus, String snapshotStatus) {
        String disk = cloud.disk("d", 10);
        String snapshot = cloud.snapshot(disk, name);
        cloud.force(disk, diskStatus);
        cloud.forceSnapshot(snapshot, snapshotStatus);
        return new Wanted(
                "POST",
                "v2:/os-vendor-snapshots/" + snapshot + "/rollback",
                "{\"rollback\": {\"volume_id\": \"" + disk + "\"}}");
    }

    private static Wanted revert(
            TestCloud cloud, String diskStatus, String snapshotStatus, int grownTo) {
        String disk = cloud.disk("d", 10);
        String snapshot = cloud.snapshot(disk, "s");
        if (grownTo > 10) {
            Wanted extend = extend(disk, grownTo);
            cloud.post(extend.path(), extend.body());
            cloud.settle();
        }
        cloud.force(disk, diskStatus);
        cloud.forceSnapshot(snapshot, snapshotStatus);
        return revertTo(cloud, disk, snapshot);
    }

    private static Wanted revertOlder(TestCloud cloud) {
        String disk = cloud.disk("d", 10);
        String older = cloud.snapshot(disk, "older");
        cloud.snapshot(disk, "newer");
        return revertTo(cloud, disk, older);
    }

    private static Wanted revertTo(TestCloud cloud, String disk, String snapshot) {
        cloud.at("3.40");
        return new Wanted(
                "POST",
                volume(disk) + "/action",
                "{\"revert\": {\"snapshot_id\": \"" + snapshot + "\"}}");
    }

    private static String diskIn(TestCloud cloud, String status) {
        String id = cloud.disk("d", 10);
        cloud.force(id, status);
        return id;
    }

    private static String sharedInUse(TestCloud cloud) {
        String id =
                cloud.post("/volumes", create("\"size\": 10, \"multiattach\": true").body())
                        .at("/volume/id");
        cloud.settle();
        cloud.force(id, "in-use");
        return id;
    }

    private static String withSnapshot(TestCloud cloud) {
        String id = cloud.disk("d", 10);
        cloud.snapshot(id, "s");
        return id;
    }

    private static String withLeavingSnapshot(TestCloud cloud) {
        String id = cloud.disk("d", 10);
        cloud.delete("/snapshots/" + cloud.snapshot(id, "s"));
        return id;
    }

    private static String full(TestCloud cloud) {
        String id = cloud.disk("d", 10);
        for (int number = 1; number <= 7; number++) {
            cloud.snapshot(id, "s" + number);
        }
        return id;
    }

    private static String ready(TestCloud cloud) {
        return "/snapshots/" + cloud.snapshot(cloud.disk("d", 10), "s");
    }

    private static String snapshotIn(TestCloud cloud, String status) {
        String id = cloud.snapshot(cloud.disk("d", 10), "s");
        cloud.forceSnapshot(id, status);
        return id;
    }

    private static String backupSnapshot(TestCloud cloud) {
        return cloud.snapshot(cloud.disk("d", 10), "autobk_snapshot_vbs_1");
    }
}
