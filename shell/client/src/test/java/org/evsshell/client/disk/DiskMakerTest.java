package org.evsshell.client.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.http.WireRequest;
import org.evsshell.client.json.Json;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** Making disks: what is filled in, by which call, and how their IDs become known. */
final class DiskMakerTest {
    private static final String ZONES =
            "{\"availabilityZoneInfo\":[{\"zoneName\":\"z1\",\"zoneState\":{\"available\":false}},"
                    + "{\"zoneName\":\"z2\",\"zoneState\":{\"available\":true}}]}";

    private final FakeTime time = new FakeTime();
    private final FakeCloud cinder = new FakeCloud(Dialect.CINDER, time);
    private final FakeCloud evs =
            new FakeCloud(Dialect.EVS, time).on("GET /v3/p1/os-availability-zone", 200, ZONES);

    @Test
    void onEvsADiskGoesIntoTheFirstAvailableZone() {
        evs.on("POST /v3/p1/volumes", 202, "{\"volume\":{\"id\":\"d1\"}}");

        evs.client().disks().create(DiskCreate.blank("n", 10));

        assertThat(volume(evs).path("availability_zone").asString("")).isEqualTo("z2");
    }

    @Test
    void onOpenStackTheServiceChoosesTheZone() {
        cinder.on("POST /v3/p1/volumes", 202, "{\"volume\":{\"id\":\"d1\"}}");

        cinder.client().disks().create(DiskCreate.blank("n", 1));

        assertThat(volume(cinder).has("availability_zone")).isFalse();
    }

    @Test
    void onEvsADiskFromASnapshotTakesItsSizeAndZone() {
        evs.on("POST /v3/p1/volumes", 202, "{\"volume\":{\"id\":\"d2\"}}")
                .on(
                        "GET /v3/p1/snapshots/s1",
                        200,
                        "{\"snapshot\":{\"id\":\"s1\",\"volume_id\":\"d1\",\"size\":40}}")
                .on(
                        "GET /v3/p1/volumes/d1",
                        200,
                        "{\"volume\":{\"id\":\"d1\",\"availability_zone\":\"z7\"}}");

        evs.client().disks().create(request(null, 1, "s1", Map.of()));

        assertThat(volume(evs).path("availability_zone").asString("")).isEqualTo("z7");
        assertThat(volume(evs).path("size").asInt()).isEqualTo(40);
    }

    @Test
    void severalOnEvsAreOneNativeCallFollowedUntilTheIdsAreKnown() {
        evs.on("POST /v2/p1/cloudvolumes", 200, "{\"job_id\":\"j1\"}")
                .on(
                        "GET /v1/p1/jobs/j1",
                        job("RUNNING", "{\"sub_jobs\":[]}"),
                        job("RUNNING", "{\"sub_jobs\":[" + child("RUNNING", "a") + "]}"),
                        job(
                                "RUNNING",
                                "{\"sub_jobs\":["
                                        + child("RUNNING", "a")
                                        + ","
                                        + child("RUNNING", "b")
                                        + "]}"))
                .on("GET /v3/p1/volumes/a", 200, "{\"volume\":{\"id\":\"a\"}}")
                .on("GET /v3/p1/volumes/b", 200, "{\"volume\":{\"id\":\"b\"}}");

        List<Disk> made = evs.client().disks().create(request("SSD", 2, null, Map.of("k", "v")));

        assertThat(made).extracting(Disk::id).containsExactly("a", "b");
        assertThat(body(evs, "POST", "/cloudvolumes"))
                .hasToString(
                        "{\"volume\":{\"name\":\"n\",\"size\":10,\"volume_type\":\"SSD\","
                            + "\"availability_zone\":\"z2\",\"count\":2,\"tags\":{\"k\":\"v\"}}}");
        assertThat(evs.changes()).hasSize(1);
    }

    @Test
    void oneNativeDiskIsAnEntityOfTheJobItself() {
        evs.on("POST /v2/p1/cloudvolumes", 200, "{\"job_id\":\"j1\"}")
                .on("GET /v1/p1/jobs/j1", job("SUCCESS", "{\"volume_id\":\"a\"}"))
                .on("GET /v3/p1/volumes/a", 200, "{\"volume\":{\"id\":\"a\"}}");

        assertThat(evs.client().disks().create(request("SSD", 1, null, Map.of("k", "v"))))
                .extracting(Disk::id)
                .containsExactly("a");
    }

    @Test
    void aBatchThatPartlyFailsNamesTheDisksThatWereMade() {
        evs.on("POST /v2/p1/cloudvolumes", 200, "{\"job_id\":\"j1\"}")
                .on("GET /v3/p1/volumes/a", 200, "{\"volume\":{\"id\":\"a\"}}")
                .on(
                        "GET /v1/p1/jobs/j1",
                        job(
                                "FAIL",
                                "{\"sub_jobs\":["
                                        + child("SUCCESS", "a")
                                        + ",{\"job_id\":\"j2\",\"status\":\"FAIL\",\"job_type\":"
                                        + "\"createVolume\",\"error_code\":\"EVS.2024\","
                                        + "\"fail_reason\":\"broken\",\"entities\":{}}]}"));

        EvsException failure =
                Failures.of(() -> evs.client().disks().create(request("SSD", 2, null, Map.of())));

        assertThat(failure.kind()).isEqualTo(ErrorKind.PARTIAL);
        assertThat(failure)
                .hasMessage(
                        "1 of 2 disks were made (a), then: The job j2 (createVolume) failed:"
                                + " broken");
        assertThat(failure.code()).contains("EVS.2024");
    }

    @Test
    void aBatchThatPartlyFailsGivesTheDisksAndTheReasons() {
        evs.on("POST /v2/p1/cloudvolumes", 200, "{\"job_id\":\"j1\"}")
                .on("GET /v3/p1/volumes/a", 200, "{\"volume\":{\"id\":\"a\",\"name\":\"n\"}}")
                .on(
                        "GET /v1/p1/jobs/j1",
                        job(
                                "FAIL",
                                "{\"sub_jobs\":["
                                        + child("SUCCESS", "a")
                                        + ",{\"job_id\":\"j2\",\"status\":\"FAIL\",\"job_type\":"
                                        + "\"createVolume\",\"fail_reason\":\"broken\","
                                        + "\"entities\":{}}]}"));

        MadeDisks made = evs.client().disks().createMany(request("SSD", 2, null, Map.of()));

        assertThat(made.disks()).extracting(Disk::name).containsExactly("n");
        assertThat(made.failures())
                .singleElement()
                .extracting(EvsException::message)
                .isEqualTo("The job j2 (createVolume) failed: broken");
    }

    @Test
    void aJobThatFailsFailsWithItsCodeAndReason() {
        evs.on("POST /v2/p1/cloudvolumes", 200, "{\"job_id\":\"j1\"}")
                .on(
                        "GET /v1/p1/jobs/j1",
                        200,
                        "{\"job_id\":\"j1\",\"status\":\"FAIL\",\"job_type\":\"createVolume\","
                                + "\"error_code\":\"EVS.2072\",\"fail_reason\":\"sold out\","
                                + "\"entities\":{}}");

        EvsException failure =
                Failures.of(
                        () ->
                                evs.client()
                                        .disks()
                                        .create(request("SSD", 1, null, Map.of("k", "v"))));

        assertThat(failure.kind()).isEqualTo(ErrorKind.JOB_FAILED);
        assertThat(failure).hasMessage("The job j1 (createVolume) failed: sold out");
    }

    @Test
    void theNativeCallNeedsAType() {
        EvsException failure =
                Failures.of(() -> evs.client().disks().create(request(null, 2, null, Map.of())));

        assertThat(failure.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(evs.sent()).isEmpty();
    }

    @Test
    void evsCopiesNoDiskAndHasNoHintsForABatch() {
        EvsException copy =
                Failures.of(
                        () ->
                                evs.client()
                                        .disks()
                                        .create(
                                                DiskCreate.named("n")
                                                        .from(DiskSource.disk("d"))
                                                        .build()));
        EvsException batch =
                Failures.of(
                        () ->
                                evs.client()
                                        .disks()
                                        .create(
                                                DiskCreate.named("n")
                                                        .size(10)
                                                        .type("SSD")
                                                        .count(2)
                                                        .hints(Map.of("k", "v"))
                                                        .build()));

        assertThat(copy.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(copy.hint().orElse("")).contains("snapshot create");
        assertThat(batch.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(evs.sent()).isEmpty();
    }

    @Test
    void openStackEncryptsByTypeAndHasNoDeviceTypes() {
        EvsException encrypted =
                Failures.of(
                        () ->
                                cinder.client()
                                        .disks()
                                        .create(
                                                DiskCreate.named("n")
                                                        .size(1)
                                                        .encrypted(null)
                                                        .build()));
        EvsException scsi =
                Failures.of(
                        () ->
                                cinder.client()
                                        .disks()
                                        .create(DiskCreate.named("n").size(1).scsi().build()));

        assertThat(encrypted)
                .hasMessage(
                        "Cloud 'test' is plain OpenStack and has no encryption by a disk's own"
                                + " key.");
        assertThat(scsi.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(cinder.sent()).isEmpty();
    }

    @Test
    void openStackHasNoTags() {
        EvsException failure =
                Failures.of(
                        () ->
                                cinder.client()
                                        .disks()
                                        .create(request(null, 1, null, Map.of("k", "v"))));

        assertThat(failure.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(failure).hasMessage("Cloud 'test' is plain OpenStack and has no tags.");
    }

    @Test
    void severalOnOpenStackAreMadeOneByOneAndAFailureNamesThoseThatWere() {
        cinder.on(
                "POST /v3/p1/volumes",
                Reply.of(202, "{\"volume\":{\"id\":\"a\"}}"),
                Reply.of(202, "{\"volume\":{\"id\":\"b\"}}"),
                Reply.recorded("87-413-volumes"));
        cinder.on("GET /v3/p1/os-quota-sets/p1", 200, "{\"quota_set\":{}}");

        EvsException failure =
                Failures.of(() -> cinder.client().disks().create(request(null, 4, null, Map.of())));

        assertThat(failure.kind()).isEqualTo(ErrorKind.PARTIAL);
        assertThat(failure.message()).startsWith("2 of 4 disks were made (a, b), then: ");
        assertThat(failure.getCause()).isInstanceOf(EvsException.class);
        assertThat(volume(cinder).path("name").asString("")).isEqualTo("n-0003");
    }

    private static DiskCreate request(
            @Nullable String type, int count, @Nullable String snapshot, Map<String, String> tags) {
        Integer size = snapshot == null ? 10 : null;
        return DiskCreate.named("n")
                .size(size)
                .type(type)
                .count(count)
                .from(DiskSource.only(snapshot, null, null, null))
                .tags(tags)
                .build();
    }

    private static Reply job(String status, String entities) {
        return Reply.of(
                200,
                "{\"job_id\":\"j1\",\"job_type\":\"batchCreateVolume\",\"status\":\""
                        + status
                        + "\",\"entities\":"
                        + entities
                        + "}");
    }

    private static String child(String status, String disk) {
        return "{\"status\":\"" + status + "\",\"entities\":{\"volume_id\":\"" + disk + "\"}}";
    }

    private static JsonNode volume(FakeCloud cloud) {
        return body(cloud, "POST", "/volumes").path("volume");
    }

    private static JsonNode body(FakeCloud cloud, String method, String end) {
        WireRequest found =
                cloud.requests().reversed().stream()
                        .filter(one -> one.method().equals(method) && one.url().endsWith(end))
                        .findFirst()
                        .orElseThrow();
        return Json.read(found.body()).orElseThrow();
    }

    @Test
    void whoStopsFollowingTheJobIsToldThatTheDisksAreBeingMade() {
        evs.on("POST /v2/p1/cloudvolumes", 200, "{\"job_id\":\"j1\"}")
                .on("GET /v1/p1/jobs/j1", 200, "{\"job_id\":\"j1\",\"status\":\"INIT\"}");

        EvsException failure =
                Failures.of(() -> evs.client().disks().create(request("SSD", 100, null, Map.of())));

        assertThat(failure.kind()).isEqualTo(ErrorKind.TIMEOUT);
        assertThat(failure.message())
                .startsWith(
                        "The 100 disks were asked for and are still being made. The job j1 is still"
                                + " INIT, and was not waited for to the end:");
        assertThat(failure.hint()).contains("job wait j1");
    }
}
