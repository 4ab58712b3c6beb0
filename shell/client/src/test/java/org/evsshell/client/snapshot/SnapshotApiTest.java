package org.evsshell.client.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.http.WireRequest;
import org.evsshell.client.json.Json;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class SnapshotApiTest {
    private static final String LIST = "GET /v3/p1/snapshots/detail";

    private final FakeCloud cloud = new FakeCloud(Dialect.CINDER, new FakeTime());
    private final SnapshotApi snapshots = cloud.client().snapshots();

    @Test
    void readsARecordedSnapshot() {
        cloud.on("POST /v3/p1/snapshots", Reply.recorded("40-snapshot-create"));

        Snapshot made = snapshots.create(new SnapshotCreate("d", "n", null, Map.of(), false));

        assertThat(made.id()).isEqualTo("22f60ed5-d46b-4e20-b813-fd492f7b86f2");
        assertThat(made.status()).isEqualTo("creating");
        assertThat(made.diskId()).hasSize(36);
        assertThat(made.size()).isPositive();
        assertThat(made.createdAt()).startsWith("2026-11-23T09:52");
    }

    @Test
    void sendsAndAppliesEveryFilter() {
        cloud.on(
                LIST,
                200,
                """
                {"snapshots": [
                  {"id": "1", "volume_id": "d", "name": "n", "status": "error"},
                  {"id": "2", "volume_id": "e", "name": "n", "status": "error"},
                  {"id": "3", "volume_id": "d", "name": "m", "status": "error"},
                  {"id": "4", "volume_id": "d", "name": "n", "status": "available"}],
                 "snapshots_links": null}
                """);

        assertThat(snapshots.list(new SnapshotFilter("d", "n", "error"), 10).toList())
                .extracting(row -> row.path("id").asString(""))
                .containsExactly("1");
        assertThat(cloud.sent())
                .containsExactly(LIST + "?volume_id=d&name=n&status=error&limit=10");
    }

    @Test
    void aNameOfSeveralIsAmbiguous() {
        cloud.on(
                LIST,
                200,
                "{\"snapshots\":[{\"id\":\"1\",\"name\":\"x\"},{\"id\":\"2\",\"name\":\"x\"}]}");

        EvsException failure = Failures.of(() -> snapshots.resolve("x"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.AMBIGUOUS);
        assertThat(failure).hasMessage("2 snapshots are named 'x': 1, 2");
    }

    @Test
    void aNameNobodyHasIsNotFound() {
        cloud.on(LIST, 200, "{\"snapshots\":[]}");

        assertThat(Failures.of(() -> snapshots.resolve("x")))
                .hasMessage("No snapshot is named 'x' in cloud 'test'.");
    }

    @Test
    void revertsWithExactlyTheMicroversionItNeeds() {
        cloud.on("POST /v3/p1/volumes/d/action", Reply.recorded("44-404-revert-below-mv340"));
        Snapshot snapshot = new Snapshot(Json.object().put("id", "s").put("volume_id", "d"));

        Failures.of(() -> snapshots.rollback(snapshot));

        WireRequest sent = cloud.requests().getLast();
        assertThat(sent.headers()).containsEntry("OpenStack-API-Version", "volume 3.40");
        assertThat(cloud.lastBody()).isEqualTo("{\"revert\":{\"snapshot_id\":\"s\"}}");
    }

    @Test
    void otherCallsCarryNoMicroversion() {
        cloud.on(LIST, 200, "{\"snapshots\":[]}");

        snapshots.list(SnapshotFilter.ALL).toList();

        assertThat(cloud.requests().getLast().headers()).doesNotContainKey("OpenStack-API-Version");
    }

    @Test
    void waitsForASnapshotToBeReady() {
        cloud.on(
                "GET /v3/p1/snapshots/s",
                Reply.of(200, "{\"snapshot\":{\"id\":\"s\",\"status\":\"creating\"}}"),
                Reply.of(200, "{\"snapshot\":{\"id\":\"s\",\"status\":\"available\"}}"));

        Map<String, WaitOutcome> outcomes =
                snapshots.await(List.of("s"), SnapshotGoals.CREATED, WaitOptions.standard());

        assertThat(outcomes.get("s")).isInstanceOf(WaitOutcome.Reached.class);
    }
}
