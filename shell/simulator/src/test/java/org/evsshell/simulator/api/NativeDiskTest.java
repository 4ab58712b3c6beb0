package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.fault.Fault;
import org.evsshell.simulator.fault.FaultKind;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.world.Disk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** EVS API reference: creating EVS disks, deleting an EVS disk, querying task status. */
class NativeDiskTest {
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    @AfterEach
    void everythingHolds() {
        evs.check();
    }

    @Test
    void createAnswersWithAJobThatNamesTheDiskOnceAtWork() {
        Reply reply = create(evs, "\"size\": 10, \"name\": \"n\", \"tags\": {\"team\": \"a\"}");
        String job = reply.at("/job_id");
        assertThat(reply.line()).isEqualTo("200 {\"job_id\":\"" + job + "\"}");
        assertThat(evs.get("v1:/jobs/" + job).pretty().replace(job, "JOB"))
                .isEqualTo(
                        """
                        {
                          "status" : "INIT",
                          "entities" : { },
                          "job_id" : "JOB",
                          "job_type" : "createVolume",
                          "begin_time" : "2026-11-23T12:00:00.000Z",
                          "end_time" : "",
                          "error_code" : null,
                          "fail_reason" : null
                        }\
                        """);
        evs.clock().pass(Duration.ofMillis(500));
        assertThat(evs.get("v1:/jobs/" + job).at("/status")).isEqualTo("RUNNING");
        String disk = evs.get("v1:/jobs/" + job).at("/entities/volume_id");
        assertThat(evs.diskStatus(disk)).isEqualTo("creating");
        evs.settle();
        assertThat(evs.get("v1:/jobs/" + job).pretty().replace(job, "JOB").replace(disk, "DISK"))
                .isEqualTo(
                        """
                        {
                          "status" : "SUCCESS",
                          "entities" : {
                            "volume_id" : "DISK",
                            "name" : "n",
                            "size" : 10,
                            "volume_type" : "SAS"
                          },
                          "job_id" : "JOB",
                          "job_type" : "createVolume",
                          "begin_time" : "2026-11-23T12:00:00.000Z",
                          "end_time" : "2026-11-23T12:00:02.000Z",
                          "error_code" : null,
                          "fail_reason" : null
                        }\
                        """);
        assertThat(evs.world().disk(disk)).get().returns(Map.of("team", "a"), Disk::tags);
    }

    @Test
    void batchNumbersItsDisksAndListsTheirJobs() {
        String job = create(evs, "\"size\": 10, \"name\": \"n\", \"count\": 3").at("/job_id");
        evs.settle();
        Reply reply = evs.get("v1:/jobs/" + job);
        assertThat(reply.at("/job_type")).isEqualTo("batchCreateVolume");
        assertThat(reply.at("/status")).isEqualTo("SUCCESS");
        assertThat(reply.json().at("/entities/sub_jobs").findValuesAsString("name"))
                .containsExactly("n-0001", "n-0002", "n-0003");
        assertThat(evs.get("/volumes").json().get("volumes").findValuesAsString("name"))
                .containsExactly("n-0003", "n-0002", "n-0001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"size\": 9' | EVS.1010",
                "'\"size\": 10, \"count\": 101' | EVS.1021",
                "'\"size\": 10, \"count\": 0' | EVS.1021",
                "'\"size\": 10, \"backup_id\": \"x\"' | EVS.1006",
                "'\"backup_id\": \"x\"' | EVS.1006",
                "'\"name\": \"n\"' | EVS.1010",
                "'\"size\": 10, \"tags\": {\"a b\": \"c\"}' | EVS.1062",
                "'\"size\": \"x\"' | EVS.5400"
            })
    void refusesWithACode(String fields, String code) {
        Reply reply = create(evs, fields);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/error/code")).isEqualTo(code);
        assertThat(evs.world().allDisks()).isEmpty();
    }

    @Test
    void refusesElevenTags() {
        StringBuilder tags = new StringBuilder("\"k0\": \"v\"");
        for (int number = 1; number <= 10; number++) {
            tags.append(", \"k").append(number).append("\": \"v\"");
        }
        assertThat(create(evs, "\"size\": 10, \"tags\": {" + tags + "}").at("/error/code"))
                .isEqualTo("EVS.1061");
    }

    @Test
    void needsATypeAndAZone() {
        assertThat(evs.post("v2:/cloudvolumes", "{\"volume\": {\"size\": 10}}").at("/error/code"))
                .isEqualTo("EVS.2083");
        assertThat(
                        evs.post(
                                        "v2:/cloudvolumes",
                                        "{\"volume\": {\"size\": 10, \"volume_type\": \"SAS\"}}")
                                .at("/error/code"))
                .isEqualTo("EVS.1036");
    }

    /** The call has no cascade; the user guide says the snapshots always go. */
    @Test
    void deleteTakesTheSnapshotsAlong() {
        String disk = evs.disk("d", 10);
        String snapshot = evs.snapshot(disk, "s");
        String job = evs.delete("v2:/cloudvolumes/" + disk).at("/job_id");
        evs.settle();
        assertThat(evs.get("v1:/jobs/" + job).at("/status")).isEqualTo("SUCCESS");
        assertThat(evs.get("v1:/jobs/" + job).at("/entities/volume_id")).isEqualTo(disk);
        assertThat(evs.get("/volumes/" + disk).status()).isEqualTo(404);
        assertThat(evs.get("/snapshots/" + snapshot).status()).isEqualTo(404);
    }

    @Test
    void deleteRefusesWithACode() {
        String disk = evs.disk("d", 10);
        evs.force(disk, "in-use");
        assertThat(evs.delete("v2:/cloudvolumes/" + disk).at("/error/code")).isEqualTo("EVS.1046");
        assertThat(evs.delete("v2:/cloudvolumes/x").at("/error/code")).isEqualTo("EVS.1002");
        assertThat(evs.delete("v2:/cloudvolumes/" + TestCloud.NOBODY).line())
                .startsWith("404 {\"error\":{\"code\":\"EVS.5404\"");
    }

    /** Common.0011: never 404. */
    @Test
    void unknownJobIsABadRequest() {
        assertThat(evs.get("v1:/jobs/" + TestCloud.NOBODY).line())
                .isEqualTo(
                        "400 {\"error\":{\"code\":\"Common.0011\",\"message\":\"Unknown job "
                                + TestCloud.NOBODY
                                + ".\"}}");
    }

    @Test
    void jobThatFailsSaysWhyAndLeavesADiskInError() {
        Faults faults = Faults.of(List.of(Fault.of(FaultKind.JOB_FAILS).times(1)), 1);
        TestCloud unlucky = TestCloud.unlucky(Dialect.EVS, faults);
        String job = create(unlucky, "\"size\": 10, \"count\": 2").at("/job_id");
        unlucky.settle();
        Reply reply = unlucky.get("v1:/jobs/" + job);
        assertThat(reply.at("/status")).isEqualTo("FAIL");
        assertThat(reply.at("/error_code")).isEqualTo("EVS.2024");
        assertThat(reply.json().at("/entities/sub_jobs").findValuesAsString("status"))
                .containsExactly("FAIL", "SUCCESS");
        assertThat(
                        unlucky.get("/volumes/detail")
                                .json()
                                .get("volumes")
                                .findValuesAsString("status"))
                .containsExactly("available", "error");
        unlucky.check();
    }

    private static Reply create(TestCloud cloud, String fields) {
        return cloud.post(
                "v2:/cloudvolumes",
                "{\"volume\": {\"availability_zone\": \"eu-de-01\", \"volume_type\": \"SAS\", "
                        + fields
                        + "}}");
    }
}
