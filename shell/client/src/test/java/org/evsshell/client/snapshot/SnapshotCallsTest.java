package org.evsshell.client.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.operation.Call;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.JsonNodeFactory;

import java.util.Map;

final class SnapshotCallsTest {
    private static final Snapshot SNAPSHOT =
            new Snapshot(
                    JsonNodeFactory.instance.objectNode().put("id", "s1").put("volume_id", "d1"));

    @Test
    void rollsBackOnEvs() {
        Call call = SnapshotCalls.rollback(Dialect.EVS, SNAPSHOT);

        assertThat(call.operation().id()).isEqualTo("nativeRollbackSnapshot");
        assertThat(call.variables()).isEqualTo(Map.of("snapshot_id", "s1"));
        assertThat(call.body()).hasToString("{\"rollback\":{\"volume_id\":\"d1\"}}");
    }

    @Test
    void revertsTheDiskOnOpenStack() {
        Call call = SnapshotCalls.rollback(Dialect.CINDER, SNAPSHOT);

        assertThat(call.operation().id()).isEqualTo("cinderV3RevertDisk");
        assertThat(call.operation().microversion()).isEqualTo("3.40");
        assertThat(call.variables()).isEqualTo(Map.of("volume_id", "d1"));
        assertThat(call.body()).hasToString("{\"revert\":{\"snapshot_id\":\"s1\"}}");
    }

    @Test
    void leavesOutWhatWasNotSaid() {
        SnapshotCreate bare = new SnapshotCreate("d1", null, null, Map.of(), false);

        assertThat(SnapshotCalls.create(bare).body())
                .hasToString("{\"snapshot\":{\"volume_id\":\"d1\"}}");
    }

    @Test
    void sendsForceAndMetadata() {
        SnapshotCreate full =
                new SnapshotCreate("d1", "n", "text", Map.of("b", "2", "a", "1"), true);

        assertThat(SnapshotCalls.create(full).body())
                .hasToString(
                        "{\"snapshot\":{\"volume_id\":\"d1\",\"name\":\"n\",\"description\":\"text\","
                            + "\"force\":true,\"metadata\":{\"a\":\"1\",\"b\":\"2\"}}}");
    }
}
