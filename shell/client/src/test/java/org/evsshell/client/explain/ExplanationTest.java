package org.evsshell.client.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.EvsClient;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.json.Json;
import org.evsshell.client.server.Attach;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCreate;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bare refusals and what the rules make of them, through a whole client. */
final class ExplanationTest {
    private static final Reply BARE =
            Reply.of(400, "{\"badRequest\":{\"code\":400,\"message\":\"bad request\"}}");
    private static final SnapshotCreate REQUEST =
            new SnapshotCreate("d1", "s8", null, Map.of(), false);

    private final FakeCloud cloud = new FakeCloud(Dialect.EVS, new FakeTime());
    private final EvsClient client = cloud.client();

    @Test
    void theEighthSnapshotIsALimitThatNamesTheDiskAndSeven() {
        cloud.on("POST /v3/p1/snapshots", BARE);
        disk("available", 10);
        snapshots(7);

        EvsException failure = Failures.of(() -> client.snapshots().create(REQUEST));

        assertThat(failure.kind()).isEqualTo(ErrorKind.LIMIT_REACHED);
        assertThat(failure)
                .hasMessage(
                        "create snapshot was refused for disk 'data' d1 (available, 7 snapshots): A"
                                + " disk holds at most 7 manual snapshots. The service said: bad"
                                + " request");
        assertThat(failure.explainedBy()).contains("snapshot-limit");
        assertThat(failure.hint())
                .contains("Delete a snapshot of the disk first: snapshot list --disk data.");
        assertThat(failure.code()).contains("badRequest");
        assertThat(failure.httpStatus()).contains(400);
    }

    @Test
    void aQuotaUsedUpIsNamedWithItsUse() {
        FakeCloud cinder = new FakeCloud(Dialect.CINDER, new FakeTime());
        cinder.on("POST /v3/p1/volumes", Reply.recorded("87-413-volumes"))
                .on(
                        "GET /v3/p1/os-quota-sets/p1",
                        200,
                        "{\"quota_set\":{\"volumes\":{\"limit\":2,\"in_use\":2,\"reserved\":0},"
                                + "\"gigabytes\":{\"limit\":-1,\"in_use\":4,\"reserved\":0}}}");

        EvsException failure =
                Failures.of(() -> cinder.client().disks().create(DiskCreate.blank("q2", 1)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.LIMIT_REACHED);
        assertThat(failure)
                .hasMessage(
                        "create disk was refused for the new disk 'q2': The quotas of project and"
                                + " type have room for the disks. In use: volumes 2 of 2. The"
                                + " service said: VolumeLimitExceeded: Maximum number of volumes"
                                + " allowed (2) exceeded for quota 'volumes'.");
        assertThat(failure.explainedBy()).contains("disk-quota-count-cinder");
        assertThat(failure.hint()).contains("Delete disks, or ask for a larger quota: quota show.");
    }

    @Test
    void theSameRefusalOfADiskInAPassingStateIsAWrongState() {
        cloud.on("POST /v3/p1/snapshots", BARE);
        disk("creating", 10);
        snapshots(0);

        EvsException failure = Failures.of(() -> client.snapshots().create(REQUEST));

        assertThat(failure.kind()).isEqualTo(ErrorKind.WRONG_STATE);
        assertThat(failure.explainedBy()).contains("snapshot-create-state");
    }

    @Test
    void aSnapshotBeingDeletedDoesNotCount() {
        cloud.on("POST /v3/p1/snapshots", BARE);
        disk("available", 10);
        cloud.on("GET /v3/p1/snapshots/detail", 200, rows(7).replaceFirst("available", "deleting"));

        EvsException failure = Failures.of(() -> client.snapshots().create(REQUEST));

        assertThat(failure.kind()).isEqualTo(ErrorKind.BAD_REQUEST);
        assertThat(failure.explainedBy()).isEmpty();
    }

    @Test
    void aRefusalNoRuleExplainsStaysAsItIs() {
        cloud.on("POST /v3/p1/snapshots", BARE);
        disk("available", 10);
        snapshots(1);

        EvsException failure = Failures.of(() -> client.snapshots().create(REQUEST));

        assertThat(failure).hasMessage("create snapshot 's8' of disk d1: bad request");
        assertThat(failure.kind()).isEqualTo(ErrorKind.BAD_REQUEST);
    }

    @Test
    void aTargetThatCannotBeReadExplainsNothingAndHidesNothing() {
        cloud.on("POST /v3/p1/snapshots", BARE).on("GET /v3/p1/volumes/d1", 403, "");

        EvsException failure = Failures.of(() -> client.snapshots().create(REQUEST));

        assertThat(failure).hasMessage("create snapshot 's8' of disk d1: bad request");
        assertThat(failure.getSuppressed()).hasSize(1);
    }

    @Test
    void aCodeThatSaysEnoughIsNotSecondGuessed() {
        cloud.on(
                "DELETE /v3/p1/volumes/d1",
                400,
                "{\"error\":{\"code\":\"EVS.1046\",\"message\":\"m\"}}");

        EvsException failure = Failures.of(() -> client.disks().delete("d1", false));

        assertThat(failure.kind()).isEqualTo(ErrorKind.WRONG_STATE);
        assertThat(cloud.sent()).containsExactly("DELETE /v3/p1/volumes/d1");
    }

    @Test
    void theVagueCodeOfCinderIsExplained() {
        cloud.on(
                "POST /v3/p1/volumes/d1/action",
                400,
                "{\"badRequest\":{\"code\":\"EVS.5400\",\"message\":\"m\"}}");
        disk("available", 10);
        snapshots(0);

        EvsException failure = Failures.of(() -> client.disks().extend("d1", 5));

        assertThat(failure.explainedBy()).contains("disk-extend-grows");
        assertThat(failure.code()).contains("EVS.5400");
    }

    @Test
    void aDiskWithSnapshotsSaysSo() {
        cloud.on("DELETE /v3/p1/volumes/d1", BARE);
        disk("available", 10);
        snapshots(2);

        EvsException failure = Failures.of(() -> client.disks().delete("d1", false));

        assertThat(failure.kind()).isEqualTo(ErrorKind.WRONG_STATE);
        assertThat(failure.explainedBy()).contains("disk-delete-snapshots");
    }

    @Test
    void aRollbackOfADiskInUseSaysSo() {
        cloud.on("POST /v2/p1/os-vendor-snapshots/s1/rollback", BARE);
        cloud.on(
                "GET /v3/p1/snapshots/s1",
                200,
                "{\"snapshot\":{\"id\":\"s1\",\"volume_id\":\"d1\",\"status\":\"available\"}}");
        disk("in-use", 10);
        snapshots(1);

        EvsException failure = Failures.of(() -> client.snapshots().rollback(snapshot()));

        assertThat(failure.kind()).isEqualTo(ErrorKind.WRONG_STATE);
        assertThat(failure.message())
                .startsWith(
                        "rollback snapshot was refused for snapshot s1 (available) of disk 'data'"
                                + " d1 (in-use): A snapshot is rolled back only while");
    }

    @Test
    void aSnapshotInAPassingStateCannotBeDeletedAndSaysSo() {
        cloud.on("DELETE /v3/p1/snapshots/s1", BARE);
        cloud.on(
                "GET /v3/p1/snapshots/s1",
                200,
                "{\"snapshot\":{\"id\":\"s1\",\"name\":\"x\",\"status\":\"creating\"}}");

        EvsException failure = Failures.of(() -> client.snapshots().delete("s1"));

        assertThat(failure.explainedBy()).contains("snapshot-delete-state");
        assertThat(failure.message()).contains("for snapshot 'x' s1 (creating): ");
    }

    @Test
    void aSharedDiskThatIsFullIsNotTakenForAFullServer() {
        refuseAttachingToOneMore();
        sharedBy(16);

        EvsException failure =
                Failures.of(() -> client.servers().attach(new Attach("d1", "s17", null)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.LIMIT_REACHED);
        assertThat(failure)
                .hasMessage(
                        "attach disk was refused for disk 'data' d1 (in-use) and server s17"
                                + " (ACTIVE): A shared disk is attached to at most 16 servers. The"
                                + " service said: too many");
        assertThat(failure.hint()).contains("Detach it from a server first: disk detach data.");
    }

    @Test
    void aFullServerStaysOneWhereTheDiskHasRoom() {
        refuseAttachingToOneMore();
        sharedBy(15);

        EvsException failure =
                Failures.of(() -> client.servers().attach(new Attach("d1", "s17", null)));

        assertThat(failure.explainedBy()).isEmpty();
        assertThat(failure.hint()).contains("Detach a disk of the server first.");
    }

    private void refuseAttachingToOneMore() {
        cloud.on(
                "POST /v1/p1/cloudservers/s17/attachvolume",
                400,
                "{\"error\":{\"code\":\"Ecs.0042\",\"message\":\"too many\"}}");
        cloud.on(
                "GET /v2.1/p1/servers/s17",
                200,
                "{\"server\":{\"id\":\"s17\",\"name\":\"\",\"status\":\"ACTIVE\"}}");
    }

    private void sharedBy(int servers) {
        List<String> attachments = new ArrayList<>();
        for (int server = 1; server <= servers; server++) {
            attachments.add("{\"server_id\":\"s%d\"}".formatted(server));
        }
        cloud.on(
                "GET /v3/p1/volumes/d1",
                200,
                "{\"volume\":{\"id\":\"d1\",\"name\":\"data\",\"multiattach\":true,\"status\":"
                        + "\"in-use\",\"attachments\":["
                        + String.join(",", attachments)
                        + "]}}");
    }

    @Test
    void theEleventhTypeChangeAtOnceSaysSo() {
        cloud.on(
                "POST /v2/p1/volumes/d1/retype",
                400,
                "{\"error\":{\"code\":\"EVS.5400\",\"message\":\"m\"}}");
        disk("available", 10);
        snapshots(0);
        cloud.on("GET /v3/p1/types", 200, "{\"volume_types\":[{\"name\":\"SSD\"}]}");
        List<String> changing = new ArrayList<>();
        for (int disk = 2; disk <= 11; disk++) {
            changing.add("{\"id\":\"d%d\",\"status\":\"retyping\"}".formatted(disk));
        }
        cloud.on(
                "GET /v3/p1/volumes/detail",
                200,
                "{\"volumes\":[" + String.join(",", changing) + "]}");

        EvsException failure = Failures.of(() -> client.disks().actions().retype("d1", "SSD"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.LIMIT_REACHED);
        assertThat(failure.explainedBy()).contains("disk-retype-parallel");
    }

    @Test
    void aTypeThereIsNotNamesThoseThereAre() {
        String types = "{\"volume_types\":[{\"id\":\"t1\",\"name\":\"SAS\"},{\"name\":\"SSD\"}]}";
        cloud.on("POST /v3/p1/volumes", BARE).on("GET /v3/p1/types", 200, types);
        cloud.on("GET /v3/p1/os-availability-zone", 200, "{\"availabilityZoneInfo\":[]}");
        DiskCreate wrong = DiskCreate.named("n").size(10).zone("z").type("ssd").build();

        EvsException failure = Failures.of(() -> client.disks().create(wrong));

        assertThat(failure.kind()).isEqualTo(ErrorKind.BAD_REQUEST);
        assertThat(failure)
                .hasMessage(
                        "create disk was refused for the new disk 'n': A disk has one of the types"
                                + " the service has. The types there are: SAS, SSD. The service"
                                + " said: bad request");
    }

    @Test
    void aTypeCinderDoesNotFindNamesThoseThereAre() {
        FakeCloud cinder = new FakeCloud(Dialect.CINDER, new FakeTime());
        String types = "{\"volume_types\":[{\"id\":\"t1\",\"name\":\"lvm\"}]}";
        cinder.on("POST /v3/p1/volumes", 404, "{\"itemNotFound\":{\"message\":\"m\"}}");
        cinder.on("GET /v3/p1/types", 200, types);
        DiskCreate wrong = DiskCreate.named("n").size(1).type("foo").build();

        EvsException failure = Failures.of(() -> cinder.client().disks().create(wrong));

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(failure)
                .hasMessage(
                        "create disk 'n': No type is named 'foo' in cloud 'test'. The types there"
                                + " are: lvm. The service said: m");
        assertThat(failure.hint()).contains("type list");
    }

    @Test
    void aDiskTooSmallForThisCloudSaysSo() {
        cloud.on("POST /v3/p1/volumes", BARE);
        DiskCreate small = DiskCreate.named("n").size(5).zone("z").build();

        EvsException failure = Failures.of(() -> client.disks().create(small));

        assertThat(failure.kind()).isEqualTo(ErrorKind.BAD_REQUEST);
        assertThat(failure.explainedBy()).isPresent();
        assertThat(failure.message()).startsWith("create disk was refused for the new disk 'n': ");
    }

    @Test
    void aFailureOfTheServiceIsNotExplainedAway() {
        cloud.on("DELETE /v3/p1/volumes/d1", Reply.of(404, ""));

        Failures.of(() -> client.disks().delete("d1", false));

        assertThat(cloud.sent()).hasSize(1);
    }

    private void disk(String status, int size) {
        cloud.on(
                "GET /v3/p1/volumes/d1",
                200,
                "{\"volume\":{\"id\":\"d1\",\"name\":\"data\",\"multiattach\":false,\"status\":\""
                        + status
                        + "\",\"size\":"
                        + size
                        + "}}");
    }

    private void snapshots(int count) {
        cloud.on("GET /v3/p1/snapshots/detail", 200, rows(count));
    }

    private static String rows(int count) {
        List<String> rows = new ArrayList<>();
        for (int row = 1; row <= count; row++) {
            rows.add(
                    "{\"id\":\"s%d\",\"volume_id\":\"d1\",\"status\":\"available\"}"
                            .formatted(row));
        }
        return "{\"snapshots\":[" + String.join(",", rows) + "]}";
    }

    private static Snapshot snapshot() {
        return new Snapshot(Json.object().put("id", "s1").put("volume_id", "d1"));
    }
}
