package org.evsshell.client.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.json.Json;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

final class SnapshotFilterTest {
    @Test
    void looksAtNoOtherFieldsThanItSays() {
        ObjectNode row =
                Json.object().put("volume_id", "d1").put("name", "n").put("status", "error");
        SnapshotFilter filter = new SnapshotFilter("d1", "n", "error");

        assertThat(filter.passes(row)).isTrue();
        assertThat(filter.passes(row.retain(SnapshotFilter.FIELDS))).isTrue();
        assertThat(filter.passes(row.deepCopy().without("name"))).isFalse();
    }
}
