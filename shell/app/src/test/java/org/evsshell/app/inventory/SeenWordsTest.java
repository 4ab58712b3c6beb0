package org.evsshell.app.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.disk.DiskOperations;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.junit.jupiter.api.Test;

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
