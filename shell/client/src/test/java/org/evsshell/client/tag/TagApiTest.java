package org.evsshell.client.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.json.Json;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Set;

final class TagApiTest {
    private static final String TAGS = "/v2/p1/os-vendor-volumes/d1/tags";
    private static final String CHANGE = "POST " + TAGS + "/action";
    private static final Reply NO_ROUTE =
            Reply.of(404, "{\"error_code\":\"APIG.0101\",\"error_msg\":\"no such API\"}");

    private final FakeCloud cloud = new FakeCloud(Dialect.EVS, new FakeTime());
    private final TagApi tags = cloud.client().tags();

    @Test
    void readsTagsInEveryShape() {
        assertThat(
                        Tags.map(
                                json(
                                        "[{\"key\":\"a\",\"value\":\"1\"},{\"key\":\"b\",\"value\":\"\"}]")))
                .isEqualTo(Map.of("a", "1", "b", ""));
        assertThat(Tags.map(json("{\"a\":\"1\",\"b\":\"\"}"))).isEqualTo(Map.of("a", "1", "b", ""));
        assertThat(Tags.pairs(json("{\"a\":[\"1\",\"2\"]}")))
                .containsExactly(
                        Json.object(Map.of("key", "a")).put("value", "1"),
                        Json.object(Map.of("key", "a")).put("value", "2"));
        assertThat(Tags.map(json("{\"tag\":{\"a\":\"1\"}}").path("tag")))
                .isEqualTo(Map.of("a", "1"));
        assertThat(Tags.map(json("null"))).isEmpty();
    }

    @Test
    void sendsPairsAndKeys() {
        cloud.on(CHANGE, Reply.of(204, ""))
                .on("DELETE /v2/p1/os-vendor-tags/volumes/d1/a", Reply.of(200, ""));

        tags.add("d1", Map.of("b", "2", "a", "1"));
        assertThat(cloud.lastBody())
                .isEqualTo(
                        "{\"action\":\"create\",\"tags\":[{\"key\":\"a\",\"value\":\"1\"},"
                                + "{\"key\":\"b\",\"value\":\"2\"}]}");
        tags.remove("d1", Set.of("b", "a"));
        assertThat(cloud.lastBody())
                .isEqualTo("{\"action\":\"delete\",\"tags\":[{\"key\":\"a\"},{\"key\":\"b\"}]}");
        tags.remove("d1", Set.of("a"));
        assertThat(cloud.changes()).hasSize(3);
    }

    @Test
    void goesToTheNewerAddressWhereTheGatewayKnowsNoOther() {
        cloud.on("GET " + TAGS, NO_ROUTE)
                .on("GET /v2/p1/cloudvolumes/d1/tags", 200, "{\"tags\":[]}")
                .on(CHANGE, NO_ROUTE)
                .on("POST /v2/p1/cloudvolumes/d1/tags/action", Reply.of(204, ""))
                .on("POST /v2/p1/os-vendor-volumes/resource_instances/action", NO_ROUTE)
                .on(
                        "POST /v2/p1/cloudvolumes/resource_instances/action",
                        200,
                        "{\"total_count\":7,\"resources\":[]}");

        assertThat(tags.list("d1")).isEmpty();
        tags.add("d1", Map.of("a", "1"));
        assertThat(tags.count(TagQuery.of(Map.of("a", List.of())))).isEqualTo(7);
        assertThat(cloud.lastBody()).contains("\"action\":\"filter\"").contains("\"limit\":1");
    }

    @Test
    void aDiskThatIsNotThereIsNoAddressThatIsNotThere() {
        cloud.on(
                "GET " + TAGS,
                404,
                "{\"error\":{\"code\":\"EVS.5404\",\"message\":\"Volume d1 could not be"
                        + " found.\"}}");

        EvsException failure = Failures.of(() -> tags.list("d1"));

        assertThat(failure.code()).contains("EVS.5404");
        assertThat(cloud.sent()).hasSize(1);
    }

    @Test
    void aLostAnswerIsLookedUpInTheTags() {
        cloud.on(CHANGE, Reply.lost())
                .on("GET " + TAGS, 200, "{\"tags\":[{\"key\":\"a\",\"value\":\"1\"}]}");

        tags.add("d1", Map.of("a", "1"));
        assertThat(cloud.sent()).endsWith(CHANGE, "GET " + TAGS);
        tags.remove("d1", Set.of("b", "c"));
        assertThat(cloud.sent()).endsWith(CHANGE, "GET " + TAGS);

        cloud.on("DELETE /v2/p1/os-vendor-tags/volumes/d1/x", Reply.lost());
        tags.remove("d1", Set.of("x"));
        assertThat(cloud.sent())
                .endsWith("DELETE /v2/p1/os-vendor-tags/volumes/d1/x", "GET " + TAGS)
                .filteredOn(line -> line.startsWith("DELETE"))
                .hasSize(1);
    }

    @Test
    void plainOpenStackHasNone() {
        TagApi none = new FakeCloud(Dialect.CINDER, new FakeTime()).client().tags();

        EvsException failure =
                Failures.of(() -> none.count(TagQuery.of(Map.of("role", List.of("db")))));

        assertThat(failure.message()).contains("is plain OpenStack and has no tags");
        assertThat(failure.hint())
                .contains("disk list -o json --query \"[?metadata.\\\"role\\\"=='VALUE']\"");
    }

    private static JsonNode json(String text) {
        return Json.read(text).orElseThrow();
    }
}
