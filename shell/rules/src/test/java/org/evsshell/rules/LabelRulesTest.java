package org.evsshell.rules;

import static org.evsshell.rules.Action.DISK_CREATE;
import static org.evsshell.rules.Action.METADATA_SET;
import static org.evsshell.rules.Action.METADATA_UNSET;
import static org.evsshell.rules.Action.SNAPSHOT_CREATE;
import static org.evsshell.rules.Action.TAG_ADD;
import static org.evsshell.rules.Action.TAG_FIND;
import static org.evsshell.rules.Action.TAG_REMOVE;
import static org.evsshell.rules.RuleCase.Answer.badRequest;
import static org.evsshell.rules.RuleCase.Answer.limit;
import static org.evsshell.rules.RuleCase.Answer.wrongState;
import static org.evsshell.rules.RuleCase.cinder;
import static org.evsshell.rules.RuleCase.evs;
import static org.evsshell.rules.Violation.BAD_REQUEST;

import org.evsshell.rules.RuleCase.Answer;
import org.evsshell.rules.facts.DiskTies;
import org.evsshell.rules.facts.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tags and metadata. */
class LabelRulesTest {
    private static final Facts NONE = Facts.none();

    /** "Adding tags" and "Deleting tags", limits; EVS.1061, 1062. */
    static List<RuleCase> tags() {
        return List.of(
                evs(
                        TAG_ADD,
                        "tag-limit",
                        NONE.with(
                                        DiskTies.UNKNOWN.withTags(
                                                Set.of(
                                                        "1", "2", "3", "4", "5", "6", "7", "8", "9",
                                                        "10")))
                                .with(new Labels(Map.of(), Map.of("11", ""))),
                        NONE.with(
                                        DiskTies.UNKNOWN.withTags(
                                                Set.of(
                                                        "1", "2", "3", "4", "5", "6", "7", "8", "9",
                                                        "10")))
                                .with(new Labels(Map.of(), Map.of("10", "new"))),
                        limit(400, "EVS.1061")),
                evs(
                        DISK_CREATE,
                        "disk-tag-limit",
                        NONE.with(many(11)),
                        NONE.with(many(10)),
                        limit(400, "EVS.1061")),
                evs(
                        TAG_ADD,
                        "tag-text",
                        NONE.with(new Labels(Map.of(), Map.of("a.b", ""))),
                        NONE.with(new Labels(Map.of(), Map.of("a-b_C1", ""))),
                        badRequest("EVS.1062")),
                evs(
                        TAG_ADD,
                        "tag-text",
                        NONE.with(new Labels(Map.of(), Map.of("k", "v".repeat(44)))),
                        NONE.with(new Labels(Map.of(), Map.of("k".repeat(36), "v".repeat(43)))),
                        badRequest("EVS.1062")),
                evs(
                        DISK_CREATE,
                        "disk-tag-text",
                        NONE.with(new Labels(Map.of(), Map.of("a.b", ""))),
                        NONE.with(new Labels(Map.of(), Map.of("a-b_C1", ""))),
                        badRequest("EVS.1062")),
                evs(
                        DISK_CREATE,
                        "disk-tag-text",
                        NONE.with(new Labels(Map.of(), Map.of("k", "v".repeat(44)))),
                        NONE.with(new Labels(Map.of(), Map.of("k".repeat(36), "v".repeat(43)))),
                        badRequest("EVS.1062")),
                evs(
                        TAG_REMOVE,
                        "tag-remove-text",
                        NONE.with(new Labels(Map.of(), Map.of("k".repeat(37), ""))),
                        NONE.with(new Labels(Map.of(), Map.of("k".repeat(36), ""))),
                        badRequest("EVS.1062")),
                evs(
                        TAG_FIND,
                        "tag-find-keys",
                        NONE.with(many(11)),
                        NONE.with(many(10)),
                        badRequest("EVS.5400")));
    }

    /** "Creating EVS disks", metadata; EVS.1005, 5403; Cinder's metadata. */
    static List<RuleCase> metadata() {
        return List.of(
                evs(
                        DISK_CREATE,
                        "disk-metadata-length",
                        NONE.with(new Labels(Map.of("k", "é".repeat(128)), Map.of())),
                        NONE.with(new Labels(Map.of("k".repeat(255), "v".repeat(255)), Map.of())),
                        badRequest("EVS.5400")),
                evs(
                        SNAPSHOT_CREATE,
                        "snapshot-metadata-length",
                        NONE.with(new Labels(Map.of("k", "é".repeat(128)), Map.of())),
                        NONE.with(new Labels(Map.of("k".repeat(255), "v".repeat(255)), Map.of())),
                        badRequest("EVS.5400")),
                evs(
                        METADATA_SET,
                        "metadata-set-length",
                        NONE.with(new Labels(Map.of("k", "é".repeat(128)), Map.of())),
                        NONE.with(new Labels(Map.of("k".repeat(255), "v".repeat(255)), Map.of())),
                        badRequest("EVS.5400")),
                cinder(
                        DISK_CREATE,
                        "disk-metadata-text",
                        NONE.with(new Labels(Map.of("é", "v"), Map.of())),
                        NONE.with(new Labels(Map.of("a b:c/d", "é".repeat(255)), Map.of())),
                        badRequest(null)),
                cinder(
                        DISK_CREATE,
                        "disk-metadata-text",
                        NONE.with(new Labels(Map.of("k", "v".repeat(256)), Map.of())),
                        NONE.with(new Labels(Map.of("k", ""), Map.of())),
                        badRequest(null)),
                cinder(
                        METADATA_SET,
                        "metadata-set-text",
                        NONE.with(new Labels(Map.of("é", "v"), Map.of())),
                        NONE.with(new Labels(Map.of("a b:c/d", "é".repeat(255)), Map.of())),
                        badRequest(null)),
                cinder(
                        METADATA_SET,
                        "metadata-set-text",
                        NONE.with(new Labels(Map.of("k", "v".repeat(256)), Map.of())),
                        NONE.with(new Labels(Map.of("k", ""), Map.of())),
                        badRequest(null)),
                evs(
                        DISK_CREATE,
                        "disk-metadata-size",
                        NONE.with(large(2057)),
                        NONE.with(large(2056)),
                        badRequest("EVS.1005")),
                evs(
                        METADATA_SET,
                        "metadata-set-size",
                        NONE.with(large(2057)),
                        NONE.with(large(2056)),
                        badRequest("EVS.1005")),
                evs(
                        METADATA_SET,
                        "metadata-set-protected",
                        NONE.with(new Labels(Map.of("__system__encrypted", "0"), Map.of())),
                        NONE.with(new Labels(Map.of("team", "db"), Map.of())),
                        new Answer(BAD_REQUEST, 403, "EVS.5403")),
                cinder(
                        METADATA_SET,
                        "metadata-set-state",
                        NONE.withDisk("uploading", 40, false),
                        NONE.withDisk("error", 40, false),
                        wrongState(null)),
                evs(
                        METADATA_UNSET,
                        "metadata-unset-protected",
                        NONE.with(new Labels(Map.of("__system__encrypted", "0"), Map.of())),
                        NONE.with(new Labels(Map.of("team", "db"), Map.of())),
                        new Answer(BAD_REQUEST, 403, "EVS.5403")),
                cinder(
                        METADATA_UNSET,
                        "metadata-unset-state",
                        NONE.withDisk("uploading", 40, false),
                        NONE.withDisk("error", 40, false),
                        wrongState(null)));
    }

    @ParameterizedTest
    @MethodSource({"tags", "metadata"})
    void refusesAsItsSourceSays(RuleCase expected) {
        expected.check();
    }

    private static Labels many(int count) {
        Map<String, String> tags = new HashMap<>();
        for (int number = 1; number <= count; number++) {
            tags.put("key" + number, "");
        }
        return new Labels(Map.of(), tags);
    }

    /** Pairs of 510 bytes each: 1048560 bytes are 2056 of them, one more is too much. */
    private static Labels large(int pairs) {
        Map<String, String> metadata = new HashMap<>();
        for (int number = 0; number < pairs; number++) {
            metadata.put("%0255d".formatted(number), "v".repeat(255));
        }
        return new Labels(metadata, Map.of());
    }
}
