package org.evsshell.client.fate;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.EvsClient;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskUpdate;
import org.evsshell.client.disk.Export;
import org.evsshell.client.disk.ExportedImage;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.json.Json;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotUpdate;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

/** Changes of what is there whose answers get lost: the resource shows what became of them. */
final class LostChangesTest {
    private static final String DISKS = "/v3/p1/volumes";
    private static final String DISK = DISKS + "/d1";
    private static final String ACTION = "POST " + DISK + "/action";

    private final FakeTime time = new FakeTime();
    private final FakeCloud cloud = new FakeCloud(Dialect.CINDER, time);
    private final EvsClient client = cloud.client();

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
    void anExportUnderWayIsSuccessThoughNobodyKnowsTheImage() {
        cloud.on(ACTION, Reply.lost()).on("GET " + DISK, disk("uploading", 1));

        ExportedImage image = client.disks().actions().export("d1", Export.named("golden"));

        assertThat(image.name()).isEqualTo("golden");
        assertThat(image.id()).isEmpty();
        assertThat(cloud.changes()).hasSize(1);
    }

    @Test
    void anExportThatNothingShowsIsNotRepeated() {
        cloud.on(ACTION, Reply.lost()).on("GET " + DISK, disk("available", 1));

        EvsException failure =
                Failures.of(() -> client.disks().actions().export("d1", Export.named("golden")));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(failure).hasMessageContaining("'golden'");
        assertThat(cloud.changes()).hasSize(1);
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

    private static Reply disk(String status, int size) {
        return Reply.of(
                200,
                "{\"volume\":{\"id\":\"d1\",\"status\":\"" + status + "\",\"size\":" + size + "}}");
    }

    private static Snapshot snapshot() {
        return new Snapshot(Json.object().put("id", "s1").put("volume_id", "d1"));
    }
}
