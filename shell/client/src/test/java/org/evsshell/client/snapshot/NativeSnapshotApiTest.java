package org.evsshell.client.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.json.Json;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Map;

final class NativeSnapshotApiTest {
    private static final String SNAPSHOTS = "/v2/p1/cloudsnapshots";
    private static final String SNAPSHOT = SNAPSHOTS + "/s1";
    private static final SnapshotCreate NEW = new SnapshotCreate("d1", "s", null, Map.of(), false);

    private final FakeCloud cloud = new FakeCloud(Dialect.EVS, new FakeTime());
    private final NativeSnapshotApi snapshots = cloud.client().nativeSnapshots();

    @Test
    void sendsWhatItsPagesSay() {
        cloud.on("POST " + SNAPSHOTS, 202, "{\"snapshot\":{\"id\":\"s1\"}}")
                .on("PUT " + SNAPSHOT, 200, "{\"snapshot\":{\"id\":\"s1\"}}")
                .on("DELETE " + SNAPSHOT, 202, "")
                .on("POST " + SNAPSHOT + "/rollback", 202, "{\"rollback\":{\"volume_id\":\"d1\"}}");

        snapshots.create(NEW);
        assertThat(body().at("/snapshot/volume_id").asString()).isEqualTo("d1");
        snapshots.update("s1", new SnapshotUpdate("new", null));
        assertThat(body().toString()).isEqualTo("{\"snapshot\":{\"name\":\"new\"}}");
        snapshots.rollback(new Snapshot(Json.object().put("id", "s1").put("volume_id", "d1")));
        assertThat(body().toString()).isEqualTo("{\"rollback\":{\"volume_id\":\"d1\"}}");
        snapshots.delete("s1");

        assertThat(cloud.sent())
                .containsExactly(
                        "POST " + SNAPSHOTS,
                        "PUT " + SNAPSHOT,
                        "POST " + SNAPSHOT + "/rollback",
                        "DELETE " + SNAPSHOT);
    }

    @Test
    void whatTheListDoesNotFilterIsFilteredHere() {
        cloud.on(
                "GET " + SNAPSHOTS + "/detail",
                200,
                """
                {"count": 2, "snapshots": [
                  {"id": "s1", "volume_id": "d1", "status": "available"},
                  {"id": "s2", "volume_id": "d2", "status": "available"}]}
                """);

        assertThat(snapshots.list(SnapshotFilter.ofDisk("d1")).toList()).hasSize(1);
        assertThat(snapshots.count()).isEqualTo(2);
        assertThat(cloud.sent())
                .containsExactly(
                        "GET " + SNAPSHOTS + "/detail?volume_id=d1&limit=1000",
                        "GET " + SNAPSHOTS + "/detail?limit=1");
    }

    @Test
    void lostAnswersAreLookedUpLikeThoseOfCindersCalls() {
        cloud.on("POST " + SNAPSHOTS, Reply.lost())
                .on(
                        "GET /v3/p1/snapshots/detail",
                        request ->
                                Reply.of(
                                                200,
                                                "{\"snapshots\":[{\"id\":\"found\",\"metadata\":"
                                                        + "{\"evs-shell:op\":\""
                                                        + mark()
                                                        + "\"}}]}")
                                        .to(request))
                .on("DELETE " + SNAPSHOT, Reply.lost())
                .on("GET /v3/p1/snapshots/s1", 404, "");

        assertThat(snapshots.create(NEW).id()).isEqualTo("found");
        snapshots.delete("s1");

        assertThat(cloud.changes()).containsExactly("POST " + SNAPSHOTS, "DELETE " + SNAPSHOT);
    }

    @Test
    void plainOpenStackHasNoneAndSaysWhatToUse() {
        FakeCloud plain = new FakeCloud(Dialect.CINDER, new FakeTime());

        EvsException failure = Failures.of(() -> plain.client().nativeSnapshots().create(NEW));

        assertThat(failure.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(failure.hint()).contains("Use evs.snapshots, or: snapshot list");
        assertThat(plain.sent()).isEmpty();
    }

    private JsonNode body() {
        return Json.read(cloud.lastBody()).orElseThrow();
    }

    private String mark() {
        byte[] create =
                cloud.requests().stream()
                        .filter(one -> one.url().endsWith("/cloudsnapshots"))
                        .findFirst()
                        .orElseThrow()
                        .body();
        return Json.read(create).orElseThrow().at("/snapshot/metadata/evs-shell:op").asString("");
    }
}
