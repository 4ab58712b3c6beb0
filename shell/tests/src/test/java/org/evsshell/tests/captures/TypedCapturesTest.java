package org.evsshell.tests.captures;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.EvsClient;
import org.evsshell.client.json.Json;
import org.evsshell.client.page.RowStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Captured answers as the client's typed methods give them: what went in comes out. */
final class TypedCapturesTest {
    private static final String ID = "c1f6df45-3493-4adf-aa33-d497d29f62ec";

    /** An answer, what of it counts, and the method that reads it. */
    record Reading(String capture, String content, Function<EvsClient, JsonNode> method) {
        @Override
        public String toString() {
            return capture;
        }
    }

    static Stream<Reading> readings() {
        return Stream.of(
                new Reading("24-volume-show", "volume", client -> client.disks().show(ID).json()),
                new Reading(
                        "41-snapshot-show",
                        "snapshot",
                        client -> client.snapshots().show(ID).json()),
                new Reading(
                        "50-transfer-show",
                        "transfer",
                        client -> client.transfers().show(ID).json()),
                new Reading(
                        "50-transfer-create",
                        "transfer",
                        client -> client.transfers().create(ID, "t1").json()),
                new Reading(
                        "51-transfer-accept",
                        "transfer",
                        client -> client.transfers().accept(ID, "key").json()),
                new Reading(
                        "50-transfer-list", "transfers", client -> all(client.transfers().list())),
                new Reading(
                        "30-metadata-list",
                        "metadata",
                        client -> Json.object(client.diskMetadata().list(ID))),
                new Reading(
                        "30-metadata-create",
                        "metadata",
                        client ->
                                Json.object(
                                        client.diskMetadata().add(ID, Map.of("a", "1", "b", "2")))),
                new Reading(
                        "30-metadata-item-put",
                        "meta",
                        client -> Json.object(client.diskMetadata().add(ID, Map.of("c", "3")))),
                new Reading(
                        "30-metadata-item-show",
                        "meta",
                        client -> Json.object(Map.of("c", client.diskMetadata().show(ID, "c")))),
                new Reading(
                        "43-snapshot-metadata-put",
                        "metadata",
                        client ->
                                Json.object(
                                        client.snapshotMetadata().replace(ID, Map.of("b", "2")))),
                new Reading("62-types", "volume_types", client -> all(client.types().list())),
                new Reading("62-type-show", "volume_type", client -> client.types().show(ID)),
                new Reading("63-az", "availabilityZoneInfo", client -> all(client.zones().list())),
                new Reading(
                        "64-extensions", "extensions", client -> all(client.extensions().list())),
                new Reading("60-quota-show", "quota_set", client -> client.quotas().show().json()));
    }

    private static ArrayNode all(RowStream rows) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        try (rows) {
            rows.forEachRemaining(array::add);
        }
        return array;
    }

    @ParameterizedTest
    @MethodSource("readings")
    void comesOutAsItWentIn(Reading reading) {
        Capture capture = Capture.named(reading.capture());

        JsonNode read = reading.method().apply(capture.client());

        assertThat(read).isNotEmpty().isEqualTo(capture.content(reading.content()));
    }
}
