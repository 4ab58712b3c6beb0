package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.tests.contract.DiskContract.NOWHERE;
import static org.evsshell.tests.contract.DiskContract.assertFails;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Operation;
import org.evsshell.client.tag.TagApi;
import org.evsshell.client.tag.TagCalls;
import org.evsshell.client.tag.TagOperations;
import org.evsshell.client.tag.TagQuery;
import org.evsshell.client.tag.Tags;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tags: what holds whichever service answers. */
interface TagContract {
    ContractCloud cloud();

    @HoldsIn(EVS)
    default void addsTagsToADiskAndKeepsTheRest() {
        TagApi tags = cloud().client.tags();
        String id = cloud().disk("tagged").id();

        tags.add(id, Map.of("stage", "test"));
        tags.add(id, Map.of("team", "billing", "stage", "prod"));

        assertThat(tags.list(id)).isEqualTo(Map.of("stage", "prod", "team", "billing"));
        assertThat(tags.used().toList())
                .extracting(ObjectNode::toString)
                .containsExactlyInAnyOrder(
                        "{\"key\":\"stage\",\"values\":[\"prod\"]}",
                        "{\"key\":\"team\",\"values\":[\"billing\"]}");
    }

    @HoldsIn(EVS)
    default void takesTagsFromADisk() {
        TagApi tags = cloud().client.tags();
        String id = cloud().disk("untagged").id();
        tags.add(id, Map.of("a", "1", "b", "2", "c", ""));

        tags.remove(id, Set.of("a"));
        assertThat(tags.list(id)).isEqualTo(Map.of("b", "2", "c", ""));
        tags.remove(id, Set.of("b", "c", "not-there"));
        assertThat(tags.list(id)).isEmpty();

        assertFails(ErrorKind.NOT_FOUND, () -> tags.remove(id, Set.of("not-there")));
    }

    @HoldsIn(EVS)
    default void findsAndCountsDisksByTheirTags() {
        TagApi tags = cloud().client.tags();
        String one = cloud().disk("one").id();
        String two = cloud().disk("two").id();
        String three = cloud().disk("three").id();
        tags.add(one, Map.of("role", "db", "stage", "prod"));
        tags.add(two, Map.of("role", "web", "stage", "prod"));
        tags.add(three, Map.of("role", "ops"));

        assertThat(found(Map.of("role", List.of("db", "web")))).containsOnly(one, two);
        assertThat(found(Map.of("role", List.of()))).containsOnly(one, two, three);
        assertThat(found(Map.of("role", List.of("db"), "stage", List.of("prod"))))
                .containsOnly(one);
        assertThat(found(Map.of("role", List.of("ops"), "stage", List.of()))).isEmpty();
        assertThat(tags.find(new TagQuery(Map.of("role", List.of()), "TWO")).toList())
                .extracting(row -> row.path("resource_id").asString())
                .containsExactly(two);
        assertThat(tags.count(TagQuery.of(Map.of("stage", List.of("prod"))))).isEqualTo(2);
        assertThat(tags.disks(TagQuery.of(Map.of("role", List.of("db")))).toList())
                .extracting(row -> row.path("name").asString(), row -> row.path("size").asInt())
                .containsExactly(tuple(ContractCloud.named("one"), 10));
    }

    private List<String> found(Map<String, List<String>> tags) {
        return cloud().client.tags().find(TagQuery.of(tags), 1).toList().stream()
                .map(row -> row.path("resource_id").asString())
                .toList();
    }

    @HoldsIn(EVS)
    default void answersAtTheNewerAddressesAlike() {
        String id = cloud().disk("newer").id();
        Call add = TagCalls.add(id, Map.of("a", "1", "b", "2"));
        cloud().client.send(at(TagOperations.NEWER_ADD, add));
        cloud().client.send(at(TagOperations.NEWER_REMOVE, TagCalls.remove(id, Set.of("b", "c"))));

        JsonNode listed = cloud().client.send(at(TagOperations.NEWER_LIST, TagCalls.list(id)));
        JsonNode used = cloud().client.send(Call.of(TagOperations.NEWER_LIST_USED));
        JsonNode found =
                cloud().client
                        .send(
                                Call.of(TagOperations.NEWER_FIND)
                                        .withBody(
                                                Json.read(
                                                                """
                                                                {"action": "filter",
                                                                 "tags": [{"key": "a", "values": []}],
                                                                 "limit": "10", "offset": "0"}
                                                                """)
                                                        .orElseThrow()));

        assertThat(Tags.map(listed.path("tags"))).isEqualTo(Map.of("a", "1"));
        assertThat(used.path("tags").toString()).isEqualTo("{\"a\":[\"1\"]}");
        assertThat(found.at("/resources/0/resource_id").asString()).isEqualTo(id);
        assertThat(found.path("total_count").asInt()).isEqualTo(1);
    }

    private static Call at(Operation operation, Call call) {
        return new Call(operation, call.variables(), call.query(), call.body());
    }

    @HoldsIn(EVS)
    default void refusesTheEleventhTag() {
        TagApi tags = cloud().client.tags();
        String id = cloud().disk("full of tags").id();
        Map<String, String> ten = new HashMap<>();
        for (int number = 1; number <= 10; number++) {
            ten.put("key-" + number, "value");
        }
        tags.add(id, ten);

        assertFails(ErrorKind.LIMIT_REACHED, () -> tags.add(id, Map.of("key-11", "value")));
        tags.add(id, Map.of("key-10", "other"));
        assertThat(tags.list(id)).hasSize(10).containsEntry("key-10", "other");
    }

    @HoldsIn(EVS)
    default void refusesTagsWithStrangeText() {
        TagApi tags = cloud().client.tags();
        String id = cloud().disk("strange tags").id();

        assertFails(ErrorKind.BAD_REQUEST, () -> tags.add(id, Map.of("key", "a b")));
        assertFails(ErrorKind.BAD_REQUEST, () -> tags.add(id, Map.of("key", "v".repeat(44))));
        assertFails(ErrorKind.BAD_REQUEST, () -> tags.add(id, Map.of("k".repeat(37), "v")));
        tags.add(id, Map.of("k".repeat(36), "v".repeat(43)));

        assertThat(tags.list(id)).hasSize(1);
    }

    @HoldsIn(EVS)
    default void saysThatThereIsNoDiskToTag() {
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.tags().list(NOWHERE));
        assertFails(
                ErrorKind.NOT_FOUND, () -> cloud().client.tags().add(NOWHERE, Map.of("a", "1")));
    }

    @HoldsIn(CINDER)
    default void hasNoTagsAndSaysWhatToUse() {
        assertFails(ErrorKind.USAGE, () -> cloud().client.tags().used());
        assertFails(
                ErrorKind.USAGE,
                () -> cloud().client.tags().count(TagQuery.of(Map.of("a", List.of()))));
    }
}
