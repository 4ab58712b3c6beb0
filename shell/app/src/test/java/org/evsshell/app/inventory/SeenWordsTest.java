package org.evsshell.app.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.disk.DiskOperations;
import org.evsshell.client.json.Json;
import org.evsshell.client.metadata.MetadataCalls;
import org.evsshell.client.metadata.MetadataOwner;
import org.evsshell.client.operation.Call;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

class SeenWordsTest {
    private final SeenWords seen = new SeenWords();

    private void answer(String json) {
        seen.answered(Call.of(DiskOperations.LIST), Json.read(json).orElseThrow());
    }

    @Test
    void keepsKeysOfMetadataInTheOrderTheyWereSeen() {
        answer(
                "{\"volumes\":[{\"metadata\":{\"b\":\"1\"}},{\"metadata\":{\"a\":\"1\",\"b\":\"2\"}}]}");
        answer("{\"snapshot\":{\"metadata\":{\"c\":\"1\"}}}");
        answer("{\"metadata\":{\"d\":\"1\"}}");

        assertThat(seen.metadataKeys()).containsExactly("b", "a", "c", "d");
    }

    @Test
    void knowsTheKeysOfOneDiskByIdAndName() {
        answer(
                "{\"volumes\":[{\"id\":\"d1\",\"name\":\"one\",\"metadata\":{\"a\":\"1\"}},"
                        + "{\"id\":\"d2\",\"name\":\"one\",\"metadata\":{\"b\":\"1\"}},"
                        + "{\"id\":\"d3\",\"name\":\"bare\",\"metadata\":{}},"
                        + "{\"id\":\"d4\",\"name\":\"brief\"}]}");

        assertThat(seen.metadataKeys("disk", "d1")).containsExactly("a");
        assertThat(seen.metadataKeys("disk", "one")).containsExactly("a", "b");
        assertThat(seen.metadataKeys("disk", "bare")).isEmpty();
        assertThat(seen.metadataKeys("disk", "brief")).containsExactly("a", "b");
        assertThat(seen.metadataKeys("snapshot", "one")).containsExactly("a", "b");
    }

    @Test
    void looksAtNoOtherFieldsOfRowsThanItSays() {
        ObjectNode row =
                (ObjectNode)
                        Json.read(
                                        "{\"id\":\"d1\",\"name\":\"one\",\"size\":1,"
                                                + "\"metadata\":{\"a\":\"1\"}}")
                                .orElseThrow();
        answer("{\"volumes\":[" + Json.text(row.retain(seen.rowFields())) + "]}");
        answer("{\"volumes\":[{\"id\":\"d2\",\"metadata\":{\"b\":\"1\"}}]}");

        assertThat(seen.metadataKeys("disk", "one")).containsExactly("a");
    }

    @Test
    void followsWhatIsDoneToTheKeysOfOneDisk() {
        answer("{\"volume\":{\"id\":\"d1\",\"name\":\"one\",\"metadata\":{\"a\":\"1\"}}}");

        seen.answered(
                MetadataCalls.add(MetadataOwner.DISK, "d1", Map.of("b", "2")),
                Json.read("{\"meta\":{\"b\":\"2\"}}").orElseThrow());
        assertThat(seen.metadataKeys("disk", "one")).containsExactly("a", "b");

        seen.answered(
                MetadataCalls.remove(MetadataOwner.DISK, "d1", "a", Map.of("a", "1", "b", "2")),
                Json.object());
        assertThat(seen.metadataKeys("disk", "one")).containsExactly("b");

        seen.answered(
                MetadataCalls.list(MetadataOwner.DISK, "d1"),
                Json.read("{\"metadata\":{\"c\":\"3\"}}").orElseThrow());
        assertThat(seen.metadataKeys("disk", "one")).containsExactly("c");
    }

    @Test
    void keepsTheLastJobsFirst() {
        answer("{\"job_id\":\"one\"}");
        answer("{\"job_id\":\"two\"}");

        assertThat(seen.jobs()).containsExactly("two", "one");
    }

    @Test
    void forgetsTheOldestOfAThousand() {
        for (int job = 0; job <= 1000; job++) {
            answer("{\"job_id\":\"" + job + "\"}");
        }

        assertThat(seen.jobs()).hasSize(1000).startsWith("1000").endsWith("1");
    }
}
