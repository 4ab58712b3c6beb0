package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SnapshotTest {
    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    @AfterEach
    void everythingHolds() {
        cinder.check();
        evs.check();
    }

    private TestCloud cloud(Dialect dialect) {
        return dialect == Dialect.EVS ? evs : cinder;
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void isCreatingAndThenAvailable(Dialect dialect) {
        TestCloud cloud = cloud(dialect);
        String disk = cloud.disk("d", 10);
        Reply reply = create(cloud, disk, "\"name\": \"s\", \"metadata\": {\"k\": \"v\"}");
        String id = reply.at("/snapshot/id");
        assertThat(reply.line().replace(id, "ID").replace(disk, "DISK"))
                .isEqualTo(
                        "202 {\"snapshot\":{\"id\":\"ID\",\"created_at\":"
                            + "\"2026-11-23T12:00:02.000000\",\"updated_at\":null,\"name\":\"s\","
                            + "\"description\":null,\"volume_id\":\"DISK\",\"status\":\"creating\","
                            + "\"size\":10,\"metadata\":{\"k\":\"v\"}}}");
        cloud.settle();
        assertThat(cloud.snapshotStatus(id)).isEqualTo("available");
    }

    /** Cinder 21.3, 2026-11-23. */
    @Test
    void cinderShowsTheseFields() {
        String disk = cinder.disk("d", 1);
        String id = cinder.snapshot(disk, "s");
        assertThat(cinder.get("/snapshots/" + id).pretty().replace(id, "ID").replace(disk, "DISK"))
                .isEqualTo(
                        """
                        {
                          "snapshot" : {
                            "id" : "ID",
                            "created_at" : "2026-11-23T12:00:02.000000",
                            "updated_at" : "2026-11-23T12:00:04.000000",
                            "name" : "s",
                            "description" : null,
                            "volume_id" : "DISK",
                            "status" : "available",
                            "size" : 1,
                            "metadata" : { },
                            "os-extended-snapshot-attributes:project_id" : "PROJECT",
                            "os-extended-snapshot-attributes:progress" : "100%"
                          }
                        }\
                        """
                                .replace("PROJECT", TestCloud.PROJECT));
        assertThat(cinder.at("3.70").get("/snapshots/" + id).json().get("snapshot").propertyNames())
                .contains("group_snapshot_id", "user_id", "consumes_quota");
        assertThat(cinder.at("3.70").get("/snapshots").json().at("/snapshots/0").propertyNames())
                .doesNotContain("group_snapshot_id", "user_id", "consumes_quota");
    }

    /** EVS API reference, querying details about a snapshot (v3): the creator's ID. */
    @Test
    void evsShowsTheCreatorInV3() {
        String id = evs.snapshot(evs.disk("d", 10), "s");
        assertThat(evs.get("/snapshots/" + id).json().get("snapshot").has("user_id")).isTrue();
        assertThat(evs.get("v2:/snapshots/" + id).json().get("snapshot").has("user_id")).isFalse();
    }

    /** EVS API reference, querying EVS snapshots, example: null where no more remain. */
    @Test
    void evsHasALinkFieldEvenWhereThereIsNoLink() {
        String disk = evs.disk("d", 10);
        evs.snapshot(disk, "a");
        evs.snapshot(disk, "b");
        assertThat(evs.get("/snapshots").json().get("snapshots_links").isNull()).isTrue();
        assertThat(evs.get("/snapshots?limit=1").at("/snapshots_links/0/rel")).isEqualTo("next");
        assertThat(evs.get("/snapshots/detail").json().has("snapshots_links")).isFalse();
    }

    /** Cinder 21.3, 2026-11-25: the columns of its table, the name only from 3.30 on. */
    @ParameterizedTest
    @CsvSource({
        "3.0, display_name, 200",
        "3.0, name, 400",
        "3.30, name, 200",
        "3.0, volume_size, 200",
        "3.0, size, 400",
        "3.0, volume_id, 200",
        "3.0, status, 200",
        "3.0, description, 400"
    })
    void cinderSortsByItsColumns(String version, String column, int status) {
        cinder.snapshot(cinder.disk("d", 1), "s");
        assertThat(cinder.at(version).get("/snapshots?sort_key=" + column).status())
                .isEqualTo(status);
    }

    /** Cinder 21.3, 2026-11-25. */
    @Test
    void cinderLooksForADiskNamedNone() {
        assertThat(cinder.post("/snapshots", "{\"snapshot\": {\"volume_id\": null}}").line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":\"Volume None could not be"
                                + " found.\"}}");
    }

    @Test
    void sevenSnapshotsOfADiskSucceedAndTheEighthIsRefused() {
        String disk = evs.disk("d", 10);
        for (int number = 1; number <= 7; number++) {
            assertThat(create(evs, disk, "\"name\": \"s" + number + "\"").status()).isEqualTo(202);
        }
        assertThat(create(evs, disk, "\"name\": \"s8\"").line())
                .isEqualTo(
                        "400 {\"badRequest\":{\"code\":400,\"message\":\"Invalid volume: too many"
                                + " snapshots.\"}}");
        assertThat(evs.world().snapshotsOf(disk)).hasSize(7);
    }

    @Test
    void snapshotsOfBackupsDoNotCountForTheLimit() {
        String disk = evs.disk("d", 10);
        evs.snapshot(disk, "autobk_snapshot_vbs_1");
        for (int number = 1; number <= 7; number++) {
            assertThat(create(evs, disk, "\"name\": \"s" + number + "\"").status()).isEqualTo(202);
        }
    }

    @Test
    void cinderKnowsNoLimit() {
        String disk = cinder.disk("d", 1);
        for (int number = 1; number <= 9; number++) {
            assertThat(create(cinder, disk, "\"name\": \"s" + number + "\"").status())
                    .isEqualTo(202);
        }
    }

    /** Cinder 21.3, 2026-11-23: in use only with force, and from 3.66 on without it. */
    @Test
    void diskInUseNeedsForceInCinderOnly() {
        String disk = cinder.disk("d", 1);
        cinder.force(disk, "in-use");
        assertThat(create(cinder, disk, "\"name\": \"s\"").at("/badRequest/message"))
                .isEqualTo(
                        "Invalid volume: Volume "
                                + disk
                                + " status must be available, but current status is: in-use.");
        assertThat(create(cinder, disk, "\"force\": \"true\"").status()).isEqualTo(202);
        assertThat(create(cinder.at("3.66"), disk, "\"name\": \"s\"").status()).isEqualTo(202);
        assertThat(create(cinder.at("3.66"), disk, "\"force\": false").at("/badRequest/message"))
                .startsWith("Since microversion 3.66 the 'force' flag is invalid");
        String other = evs.disk("d", 10);
        evs.force(other, "in-use");
        assertThat(create(evs, other, "\"name\": \"s\"").status()).isEqualTo(202);
    }

    /** Cinder 21.3, 2026-11-23. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"name\": \"q\"}' | 400 | 'volume_id' is a required property",
                "'{\"volume_id\": \"xx\"}' | 400 | 'xx' is not valid under any of the given"
                        + " schemas",
                "'{\"volume_id\": \"00000000-0000-4000-8000-000000000000\"}' | 404 | Volume"
                        + " 00000000-0000-4000-8000-000000000000 could not be found.",
                "'{\"volume_id\": \"00000000-0000-4000-8000-000000000000\", \"colour\": 1}' | 400"
                        + " | Additional properties are not allowed ('colour' was unexpected)"
            })
    void cinderRefuses(String snapshot, int status, String message) {
        Reply reply = cinder.post("/snapshots", "{\"snapshot\": " + snapshot + "}");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.answer().bodyText()).contains(message);
    }

    @Test
    void brokenDiskGetsNoSnapshot() {
        String disk = cinder.disk("d", 1);
        cinder.force(disk, "error");
        assertThat(create(cinder, disk, "\"force\": true").at("/badRequest/message"))
                .isEqualTo(
                        "Invalid volume: The snapshot cannot be created when the volume is in error"
                                + " status.");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void updateRenames(Dialect dialect) {
        TestCloud cloud = cloud(dialect);
        String id = cloud.snapshot(cloud.disk("d", 10), "before");
        Reply reply = cloud.put("/snapshots/" + id, "{\"snapshot\": {\"name\": \"after\"}}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(cloud.get("/snapshots/" + id).at("/snapshot/name")).isEqualTo("after");
        assertThat(cloud.put("/snapshots/" + id, "{\"snapshot\": {}}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void deletedSnapshotIsDeletingAndThenGone(Dialect dialect) {
        TestCloud cloud = cloud(dialect);
        String id = cloud.snapshot(cloud.disk("d", 10), "s");
        assertThat(cloud.delete("/snapshots/" + id).line()).isEqualTo("202 ");
        assertThat(cloud.snapshotStatus(id)).isEqualTo("deleting");
        cloud.settle();
        assertThat(cloud.get("/snapshots/" + id).line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":\"Snapshot "
                                + id
                                + " could not be found.\"}}");
    }

    /** Cinder 21.3, 2026-11-23; EVS.1047. */
    @Test
    void snapshotThatIsBeingMadeIsNotDeleted() {
        String disk = cinder.disk("d", 1);
        String id = create(cinder, disk, "\"name\": \"s\"").at("/snapshot/id");
        assertThat(cinder.delete("/snapshots/" + id).at("/badRequest/message"))
                .isEqualTo(
                        "Invalid snapshot: Snapshot status must be available or error and must not"
                                + " be part of a group.");
        assertThat(cinder.snapshotStatus(id)).isEqualTo("creating");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVS | '' | volume_id=DISK | b,a",
                "EVS | '' | name=a | a",
                "EVS | '' | status=error | ''",
                "EVS | 3.31 | name~=a | a",
                "EVS | '' | name~=a | c,b,a",
                "EVS | '' | sort_dir=asc | a,b,c",
                "CINDER | '' | volume_id=DISK&limit=1 | b",
                "CINDER | '' | availability_zone=eu-de-01 | c,b,a",
                "CINDER | 3.30 | sort_key=name&sort_dir=asc | a,b,c",
                "CINDER | 3.22 | metadata=%7B%22k%22%3A%22v%22%7D | ''"
            })
    void filtersAndSorts(Dialect dialect, String version, String query, String names) {
        TestCloud cloud = cloud(dialect);
        String disk = cloud.disk("d", 10);
        cloud.snapshot(disk, "a");
        cloud.snapshot(disk, "b");
        cloud.snapshot(cloud.disk("e", 10), "c");
        Reply reply = cloud.at(version).get("/snapshots?" + query.replace("DISK", disk));
        assertThat(String.join(",", reply.json().get("snapshots").findValuesAsString("name")))
                .isEqualTo(names);
    }

    /** Cinder 21.3, 2026-11-23. */
    @Test
    void cinderSortsByNameFromMicroversion330OnAndNeverBySize() {
        assertThat(cinder.get("/snapshots?sort_key=name").status()).isEqualTo(400);
        assertThat(cinder.at("3.30").get("/snapshots?sort_key=name").status()).isEqualTo(200);
        assertThat(cinder.at("3.70").get("/snapshots?sort_key=size").status()).isEqualTo(400);
    }

    private static Reply create(TestCloud cloud, String disk, String fields) {
        return cloud.post(
                "/snapshots", "{\"snapshot\": {\"volume_id\": \"" + disk + "\", " + fields + "}}");
    }
}
