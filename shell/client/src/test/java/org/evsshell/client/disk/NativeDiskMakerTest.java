package org.evsshell.client.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Disks made by EVS's own call, whose job tells their IDs. */
final class NativeDiskMakerTest {
    private final FakeCloud evs =
            new FakeCloud(Dialect.EVS, new FakeTime())
                    .on(
                            "GET /v3/p1/os-availability-zone",
                            200,
                            "{\"availabilityZoneInfo\":[{\"zoneName\":\"z2\",\"zoneState\":"
                                    + "{\"available\":true}}]}");

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

        List<Disk> made = evs.client().disks().create(disks(2, Map.of("k", "v")));

        assertThat(made).extracting(Disk::id).containsExactly("a", "b");
        assertThat(evs.posted("/cloudvolumes"))
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

        assertThat(evs.client().disks().create(disks(1, Map.of("k", "v"))))
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

        EvsException failure = Failures.of(() -> evs.client().disks().create(disks(2, Map.of())));

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

        MadeDisks made = evs.client().disks().createMany(disks(2, Map.of()));

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
                Failures.of(() -> evs.client().disks().create(disks(1, Map.of("k", "v"))));

        assertThat(failure.kind()).isEqualTo(ErrorKind.JOB_FAILED);
        assertThat(failure).hasMessage("The job j1 (createVolume) failed: sold out");
    }

    @Test
    void theNativeCallNeedsAType() {
        EvsException failure =
                Failures.of(
                        () ->
                                evs.client()
                                        .disks()
                                        .create(DiskCreate.named("n").size(10).count(2).build()));

        assertThat(failure.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(evs.sent()).isEmpty();
    }

    @Test
    void whoStopsFollowingTheJobIsToldThatTheDisksAreBeingMade() {
        evs.on("POST /v2/p1/cloudvolumes", 200, "{\"job_id\":\"j1\"}")
                .on("GET /v1/p1/jobs/j1", 200, "{\"job_id\":\"j1\",\"status\":\"INIT\"}");

        EvsException failure = Failures.of(() -> evs.client().disks().create(disks(100, Map.of())));

        assertThat(failure.kind()).isEqualTo(ErrorKind.TIMEOUT);
        assertThat(failure.message())
                .startsWith(
                        "The 100 disks were asked for and are still being made. The job j1 is still"
                                + " INIT, and was not waited for to the end:");
        assertThat(failure.hint()).contains("job wait j1");
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

    private static DiskCreate disks(int count, Map<String, String> tags) {
        return DiskCreate.named("n").size(10).type("SSD").count(count).tags(tags).build();
    }
}
