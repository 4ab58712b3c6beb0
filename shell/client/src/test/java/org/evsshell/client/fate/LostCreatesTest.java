package org.evsshell.client.fate;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.EvsClient;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.json.Json;
import org.evsshell.client.snapshot.SnapshotCreate;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/** Creates whose answers get lost: found by their mark, or sent again with it. */
final class LostCreatesTest {
    private static final String DISKS = "/v3/p1/volumes";
    private static final Reply NO_DISKS = Reply.of(200, "{\"volumes\":[]}");
    private static final Reply MADE = Reply.of(202, "{\"volume\":{\"id\":\"d1\"}}");
    private static final SnapshotCreate SNAPSHOT =
            new SnapshotCreate("d1", "s", null, Map.of("k", "v"), false);

    private final FakeTime time = new FakeTime();
    private final FakeCloud cloud = new FakeCloud(Dialect.CINDER, time);
    private final SentMarks marks = new SentMarks(cloud);
    private final EvsClient client = cloud.client();

    @Test
    void aCreateCarriesARandomMarkBesideTheUsersMetadata() {
        cloud.on("POST " + DISKS, MADE);
        DiskCreate request = DiskCreate.named("n").size(1).metadata(Map.of("k", "v")).build();

        client.disks().create(request);
        String first = marks.last("volume");
        client.disks().create(request);

        ObjectNode metadata =
                (ObjectNode) Json.read(cloud.lastBody()).orElseThrow().at("/volume/metadata");
        assertThat(metadata.propertyNames()).containsExactlyInAnyOrder("k", "evs-shell:op");
        assertThat(marks.last("volume")).hasSize(36).isNotEqualTo(first);
    }

    @Test
    void aDiskThatWasMadeIsFoundByItsMarkAndNotMadeTwice() {
        cloud.on("POST " + DISKS, Reply.lost()).on("GET " + DISKS + "/detail", marks::listWithDisk);

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

        List<String> sent =
                cloud.requests().stream()
                        .filter(one -> one.method().equals("POST") && one.url().endsWith("volumes"))
                        .map(one -> SentMarks.of(Json.read(one.body()).orElseThrow(), "volume"))
                        .toList();
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1)).isEqualTo(sent.get(0));
        assertThat(time.instant()).isEqualTo(FakeTime.START.plusMillis(3500));
    }

    @Test
    void aSnapshotIsLookedForAmongThoseOfItsDiskAndName() {
        cloud.on("POST /v3/p1/snapshots", Reply.lost())
                .on("GET /v3/p1/snapshots/detail", marks::listWithSnapshot);

        assertThat(client.snapshots().create(SNAPSHOT).id()).isEqualTo("found");
        assertThat(cloud.sent())
                .contains("GET /v3/p1/snapshots/detail?volume_id=d1&name=s&limit=1000");
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
        DiskCreate two = DiskCreate.named("n").size(10).type("SSD").zone("z").count(2).build();

        EvsException failure = Failures.of(() -> evs.client().disks().create(two));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(failure.message())
                .endsWith("Disks of that name made since: n-0002 (i2), n-0001 (i1).");
        assertThat(failure.hint())
                .contains("Check with: disk list --sort created_at:desc --limit 2");
        assertThat(evs.changes()).hasSize(1);
    }
}
