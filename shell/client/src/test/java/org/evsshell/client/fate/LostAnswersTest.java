package org.evsshell.client.fate;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskUpdate;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.http.WireRequest;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCreate;
import org.evsshell.client.snapshot.SnapshotUpdate;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes whose answers get lost, through a whole client. */
final class LostAnswersTest {
    private static final String DISKS = "/v3/p1/volumes";
    private static final String DISK = DISKS + "/d1";
    private static final String ACTION = "POST " + DISK + "/action";
    private static final Reply NO_DISKS = Reply.of(200, "{\"volumes\":[]}");
    private static final Reply MADE = Reply.of(202, "{\"volume\":{\"id\":\"d1\"}}");
    private static final SnapshotCreate SNAPSHOT =
            new SnapshotCreate("d1", "s", null, Map.of("k", "v"), false);

    private final FakeTime time = new FakeTime();
    private final FakeCloud cloud = new FakeCloud(Dialect.CINDER, time);
    private final EvsClient client = cloud.client();

    @Test
    void aCreateCarriesARandomMarkBesideTheUsersMetadata() {
        cloud.on("POST " + DISKS, MADE);
        DiskCreate request =
                new DiskCreate(
                        "n", 1, null, null, null, 1, null, false, Map.of("k", "v"), Map.of());

        client.disks().create(request);
        String first = mark("volume");
        client.disks().create(request);

        ObjectNode metadata =
                (ObjectNode) Json.read(cloud.lastBody()).orElseThrow().at("/volume/metadata");
        assertThat(metadata.propertyNames()).containsExactlyInAnyOrder("k", "evs-shell:op");
        assertThat(mark("volume")).hasSize(36).isNotEqualTo(first);
    }

    @Test
    void aDiskThatWasMadeIsFoundByItsMarkAndNotMadeTwice() {
        cloud.on("POST " + DISKS, Reply.lost()).on("GET " + DISKS + "/detail", this::markedDisk);

        List<Disk> made = client.disks().create(DiskCreate.blank("n", 1));

        assertThat(made).extracting(Disk::id).containsExactly("found");
        assertThat(cloud.changes()).hasSize(1);
        assertThat(cloud.sent()).contains("GET /v3/p1/volumes/detail?name=n&limit=1000");
    }

    @Test
    void aDiskOfAnotherMarkIsNotTakenForIt() {
        cloud.on("POST " + DISKS, Reply.lost(), MADE)
                .on(
                        "GET " + DISKS + "/detail",
                        200,
                        "{\"volumes\":[{\"id\":\"x\",\"name\":\"n\","
                                + "\"metadata\":{\"evs-shell:op\":\"other\"}}]}");

        List<Disk> made = client.disks().create(DiskCreate.blank("n", 1));

        assertThat(made).extracting(Disk::id).containsExactly("d1");
    }

    @Test
    void anAbsentDiskIsSentAgainWithTheSameMarkAfterSettling() {
        cloud.on("POST " + DISKS, Reply.lost(), MADE).on("GET " + DISKS + "/detail", NO_DISKS);

        client.disks().create(DiskCreate.blank("n", 1));

        List<String> marks =
                cloud.requests().stream()
                        .filter(one -> one.method().equals("POST") && one.url().endsWith("volumes"))
                        .map(one -> mark(one, "volume"))
                        .toList();
        assertThat(marks).hasSize(2);
        assertThat(marks.get(1)).isEqualTo(marks.get(0));
        assertThat(time.instant()).isEqualTo(FakeTime.START.plusMillis(3500));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aServiceThatBrokeDownMayHaveMadeItAllTheSame(int status) {
        cloud.on("POST " + DISKS, Reply.of(status, ""))
                .on("GET " + DISKS + "/detail", this::markedDisk);

        assertThat(client.disks().create(DiskCreate.blank("n", 1)))
                .extracting(Disk::id)
                .containsExactly("found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"volume\":{\"id\":", "", "{}", "<html>Sign in</html>"})
    void anAnswerThatIsNotWholeCountsAsLost(String body) {
        cloud.on("POST " + DISKS, 202, body).on("GET " + DISKS + "/detail", this::markedDisk);

        assertThat(client.disks().create(DiskCreate.blank("n", 1))).hasSize(1);
        assertThat(cloud.changes()).hasSize(1);
    }

    @Test
    void aServiceThatNeverDoesItFailsAsItFailed() {
        cloud.on("POST " + DISKS, 503, "").on("GET " + DISKS + "/detail", NO_DISKS);

        EvsException failure = Failures.of(() -> client.disks().create(DiskCreate.blank("n", 1)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(cloud.changes()).hasSize(4);
    }

    @Test
    void whatCannotBeLookedUpIsUnknownWithTheCommandToCheck() {
        cloud.on("POST " + DISKS, Reply.lost()).on("GET " + DISKS + "/detail", 403, "");

        EvsException failure = Failures.of(() -> client.disks().create(DiskCreate.blank("n", 1)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(failure)
                .hasMessage(
                        "create disk was sent, but nobody knows whether it was done: create disk:"
                                + " no answer from http://storage.test:8776: Connection reset");
        assertThat(failure.hint()).contains("Check with: disk list --name 'n'");
        assertThat(cloud.changes()).hasSize(1);
    }

    @Test
    void onceCancelledNothingIsLookedUpOrSentAgain() {
        CancelScope scope = new CancelScope();
        cloud.on(
                "POST " + DISKS,
                request -> {
                    scope.cancel();
                    return Reply.lost().to(request);
                });
        EvsClient cancelled = client.in(CallContext.foreground(scope));

        EvsException failure =
                Failures.of(() -> cancelled.disks().create(DiskCreate.blank("n", 1)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(cloud.sent()).hasSize(1);
    }

    @Test
    void aSnapshotIsLookedForAmongThoseOfItsDiskAndName() {
        cloud.on("POST /v3/p1/snapshots", Reply.lost())
                .on(
                        "GET /v3/p1/snapshots/detail",
                        request ->
                                Reply.of(
                                                200,
                                                "{\"snapshots\":[{\"id\":\"found\",\"metadata\":"
                                                        + "{\"evs-shell:op\":\""
                                                        + mark("snapshot")
                                                        + "\"}}]}")
                                        .to(request));

        assertThat(client.snapshots().create(SNAPSHOT).id()).isEqualTo("found");
        assertThat(cloud.sent())
                .contains("GET /v3/p1/snapshots/detail?volume_id=d1&name=s&limit=1000");
    }

    @Test
    void aRefusalAfterALostAnswerMayComeOfItsLateEffect() {
        cloud.on("DELETE " + DISK, Reply.lost(), Reply.of(400, ""))
                .on(
                        "GET " + DISK,
                        disk("available", 1),
                        disk("available", 1),
                        disk("available", 1),
                        disk("available", 1),
                        disk("deleting", 1));

        client.disks().delete("d1", false);

        assertThat(cloud.changes()).hasSize(2);
    }

    @Test
    void aDeletedDiskThatIsGoneOrGoingIsSuccess() {
        cloud.on("DELETE " + DISK, Reply.lost()).on("GET " + DISK, 404, "");
        client.disks().delete("d1", false);

        cloud.on("GET " + DISK, disk("deleting", 1));
        client.disks().delete("d1", false);

        assertThat(cloud.changes()).hasSize(2);
    }

    @Test
    void deletingWhatIsNotThereIsStillNotFound() {
        cloud.on("DELETE " + DISK, 404, "");

        assertThat(Failures.of(() -> client.disks().delete("d1", false)).kind())
                .isEqualTo(ErrorKind.NOT_FOUND);
    }

    @Test
    void aDiskThatGrowsOrHasGrownIsSuccess() {
        cloud.on(ACTION, Reply.lost()).on("GET " + DISK, disk("extending", 1));
        client.disks().extend("d1", 5);

        cloud.on("GET " + DISK, disk("available", 5));
        client.disks().extend("d1", 5);

        assertThat(cloud.changes()).hasSize(2);
    }

    @Test
    void aDiskThatDidNotGrowIsExtendedOnceMore() {
        cloud.on(ACTION, Reply.lost(), Reply.of(202, "")).on("GET " + DISK, disk("available", 1));

        client.disks().extend("d1", 5);

        assertThat(cloud.changes()).hasSize(2);
    }

    @Test
    void aRevertUnderWayIsSuccess() {
        cloud.on(ACTION, Reply.lost()).on("GET " + DISK, disk("reverting", 1));

        client.snapshots().rollback(snapshot());

        assertThat(cloud.changes()).hasSize(1);
    }

    @Test
    void aRollbackUnderWayIsSuccess() {
        FakeCloud evs =
                new FakeCloud(Dialect.EVS, time)
                        .on("POST /v2/p1/os-vendor-snapshots/s1/rollback", Reply.lost())
                        .on("GET " + DISK, disk("rollbacking", 1));

        evs.client().snapshots().rollback(snapshot());

        assertThat(evs.changes()).hasSize(1);
    }

    @Test
    void aDeletedSnapshotThatIsGoneIsSuccess() {
        cloud.on("DELETE /v3/p1/snapshots/s1", Reply.lost()).on("GET /v3/p1/snapshots/s1", 404, "");

        client.snapshots().delete("s1");

        assertThat(cloud.changes()).hasSize(1);
    }

    @Test
    void aNativeCreateIsUnknownAndNamesTheDisksMadeSince() {
        FakeCloud evs =
                new FakeCloud(Dialect.EVS, time)
                        .on("POST /v2/p1/cloudvolumes", Reply.lost())
                        .on(
                                "GET " + DISKS + "/detail",
                                200,
                                """
                                {"volumes": [
                                  {"id": "i2", "name": "n-0002", "created_at": "2026-11-23T10:00:01.000000"},
                                  {"id": "i9", "name": "other", "created_at": "2026-11-23T10:00:01.000000"},
                                  {"id": "i1", "name": "n-0001", "created_at": "2026-11-23T10:00:00.500000"},
                                  {"id": "i0", "name": "n", "created_at": "2026-11-22T10:00:00.000000"}]}
                                """);
        DiskCreate two =
                new DiskCreate("n", 10, "SSD", "z", null, 2, null, false, Map.of(), Map.of());

        EvsException failure = Failures.of(() -> evs.client().disks().create(two));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(failure.message())
                .endsWith("Disks of that name made since: n-0002 (i2), n-0001 (i1).");
        assertThat(evs.changes()).hasSize(1);
    }

    @Test
    void aCallNobodyKnowsIsUnknownWhenItsAnswerIsLost() {
        cloud.on("POST /v3/p1/x", Reply.lost());

        EvsException failure = Failures.of(() -> client.call("POST", "/v3/{project_id}/x", null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(cloud.changes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"202, <html>", "502, ''", "504, ''"})
    void aCallNobodyKnowsIsUnknownUnlessTheServiceItselfFailed(int status, String body) {
        cloud.on("POST /v3/p1/x", status, body);

        EvsException failure = Failures.of(() -> client.call("POST", "/v3/{project_id}/x", null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
    }

    @Test
    void anUpdateThatIsShownIsSuccessHoweverOftenItsAnswerIsLost() {
        cloud.on("PUT " + DISK, Reply.of(200, ""))
                .on("GET " + DISK, 200, "{\"volume\":{\"id\":\"d1\",\"name\":\"new\"}}");

        Disk updated = client.disks().update("d1", new DiskUpdate("new", null));

        assertThat(updated.id()).isEqualTo("d1");
        assertThat(cloud.changes()).hasSize(5);
    }

    @Test
    void anUpdateThatIsNotShownFailsAsItFailed() {
        cloud.on("PUT /v3/p1/snapshots/s1", Reply.of(500, ""))
                .on(
                        "GET /v3/p1/snapshots/s1",
                        200,
                        "{\"snapshot\":{\"id\":\"s1\",\"name\":\"old\"}}");

        EvsException failure =
                Failures.of(() -> client.snapshots().update("s1", new SnapshotUpdate("new", null)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(cloud.changes()).hasSize(5);
    }

    @Test
    void whatNeverLeftIsUnreachableNotUnknown() {
        cloud.on("POST " + DISKS, Reply.refused());

        EvsException failure = Failures.of(() -> client.disks().create(DiskCreate.blank("n", 1)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNREACHABLE);
    }

    private org.evsshell.client.http.WireAnswer markedDisk(WireRequest request)
            throws java.io.IOException {
        String body =
                "{\"volumes\":[{\"id\":\"other\",\"metadata\":{}},{\"id\":\"found\",\"metadata\":"
                        + "{\"evs-shell:op\":\""
                        + mark("volume")
                        + "\"}}]}";
        return Reply.of(200, body).to(request);
    }

    /** The mark of the last create that was sent. */
    private String mark(String envelope) {
        Optional<WireRequest> create =
                cloud.requests().reversed().stream()
                        .filter(one -> one.method().equals("POST"))
                        .findFirst();
        return mark(create.orElseThrow(), envelope);
    }

    private static String mark(WireRequest create, String envelope) {
        return Json.read(create.body())
                .orElseThrow()
                .path(envelope)
                .path("metadata")
                .path("evs-shell:op")
                .asString("");
    }

    private static Reply disk(String status, int size) {
        return Reply.of(
                200,
                "{\"volume\":{\"id\":\"d1\",\"status\":\"" + status + "\",\"size\":" + size + "}}");
    }

    private static Snapshot snapshot() {
        return new Snapshot(Json.object().put("id", "s1").put("volume_id", "d1"));
    }
}
