package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiskChangeTest {
    private static final String DELETE_REFUSED =
            "400 {\"badRequest\":{\"code\":400,\"message\":\"Invalid volume: Volume status must be"
                + " available or error or error_restoring or error_extending or error_managing and"
                + " must not be migrating, attached, belong to a group, have snapshots, awaiting a"
                + " transfer, or be disassociated from snapshots after volume transfer.\"}}";

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
    void updateChangesOnlyWhatItNames(Dialect dialect) {
        TestCloud cloud = cloud(dialect);
        String id = cloud.disk("before", 10);
        Reply reply =
                cloud.put("/volumes/" + id, "{\"volume\": {\"description\": \" new text \"}}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/volume/name")).isEqualTo("before");
        assertThat(reply.at("/volume/description")).isEqualTo("new text");
        cloud.put(
                "/volumes/" + id,
                "{\"volume\": {\"display_name\": \"after\", \"metadata\": {\"k\": \"v\"}}}");
        Reply shown = cloud.get("/volumes/" + id);
        assertThat(shown.at("/volume/name")).isEqualTo("after");
        assertThat(shown.json().at("/volume/metadata")).hasToString("{\"k\":\"v\"}");
    }

    /** Cinder 21.3, 2026-11-23. */
    @Test
    void cinderRefusesUpdatesItDoesNotKnow() {
        String id = cinder.disk("d", 1);
        assertThat(cinder.put("/volumes/" + id, "{\"volume\": {\"size\": 9}}").status())
                .isEqualTo(400);
        assertThat(cinder.put("/volumes/" + id, "{}").at("/badRequest/message"))
                .isEqualTo("'volume' is a required property");
        assertThat(
                        cinder.put(
                                        "/volumes/" + id,
                                        "{\"volume\": {\"name\": \"" + "x".repeat(256) + "\"}}")
                                .at("/badRequest/message"))
                .isEqualTo("Invalid input received: name has 256 characters, more than 255.");
        assertThat(cinder.put("/volumes/" + id, "{\"volume\": {}}").status()).isEqualTo(200);
        assertThat(cinder.at("3.53").put("/volumes/" + id, "{\"volume\": {}}").status())
                .isEqualTo(400);
    }

    /** EVS API reference: system keys never change; EVS.5403. */
    @Test
    void evsRefusesToChangeSystemKeys() {
        String id = evs.disk("d", 10);
        assertThat(
                        evs.put(
                                        "/volumes/" + id,
                                        "{\"volume\": {\"metadata\": {\"__system__encrypted\":"
                                                + " \"1\"}}}")
                                .line())
                .isEqualTo(
                        "403 {\"forbidden\":{\"code\":403,\"message\":\"The metadata key"
                                + " __system__encrypted cannot change.\"}}");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void extendPassesThroughExtending(Dialect dialect) {
        TestCloud cloud = cloud(dialect);
        String id = cloud.disk("d", 10);
        Reply reply = extend(cloud, id, "20");
        assertThat(reply.line()).isEqualTo("202 ");
        assertThat(cloud.get("/volumes/" + id).at("/volume/size")).isEqualTo("10");
        assertThat(cloud.diskStatus(id)).isEqualTo("extending");
        cloud.settle();
        assertThat(cloud.get("/volumes/" + id).at("/volume/size")).isEqualTo("20");
        assertThat(cloud.diskStatus(id)).isEqualTo("available");
    }

    /** Cinder 21.3, 2026-11-23. */
    @Test
    void cinderExtendsADiskInUseFromMicroversion342On() {
        String id = cinder.disk("d", 1);
        cinder.force(id, "in-use");
        assertThat(extend(cinder, id, "2").line())
                .isEqualTo(
                        "400 {\"badRequest\":{\"code\":400,\"message\":\"Invalid volume: Volume "
                                + id
                                + " status must be '{'status': 'available'}' to extend, currently"
                                + " in-use.\"}}");
        assertThat(extend(cinder.at("3.42"), id, "2").status()).isEqualTo(202);
        cinder.settle();
        assertThat(cinder.diskStatus(id)).isEqualTo("in-use");
    }

    @Test
    void extendToASmallerSizeIsRefused() {
        String id = cinder.disk("d", 2);
        assertThat(extend(cinder, id, "1").at("/badRequest/message"))
                .isEqualTo(
                        "Invalid input received: New size for extend must be greater than current"
                                + " size. (current: 2, extended: 1).");
        String other = evs.disk("d", 20);
        assertThat(extend(evs, other, "20").at("/badRequest/message"))
                .isEqualTo(
                        "Invalid input received: New size for extend must be greater than current"
                                + " size. (current: 20, extended: 20).");
        assertThat(evs.diskStatus(other)).isEqualTo("available");
    }

    /** EVS.1065. */
    @Test
    void evsExtendsASharedDiskOnlyWhileAvailable() {
        TestCloud demo = TestCloud.demo(Dialect.EVS);
        String id = demo.get("/volumes?name=cluster-quorum").at("/volumes/0/id");
        assertThat(extend(demo, id, "30").at("/badRequest/message"))
                .isEqualTo("The status of the shared disk does not allow expansion.");
        String inUse = demo.get("/volumes?name=db-wal").at("/volumes/0/id");
        assertThat(extend(demo, inUse, "200").status()).isEqualTo(202);
    }

    /** Cinder 21.3, 2026-11-23. */
    @Test
    void unknownActionIsRefused() {
        String id = cinder.disk("d", 1);
        assertThat(
                        cinder.post("/volumes/" + id + "/action", "{\"os-fly\": {}}")
                                .at("/badRequest/message"))
                .isEqualTo(
                        "There is no such action: os-fly. Verify the request body and Content-Type"
                                + " header and try again.");
        assertThat(
                        cinder.post("/volumes/" + id + "/action", "{\"os-extend\": {}}")
                                .at("/badRequest/message"))
                .isEqualTo(
                        "Invalid input for field/attribute os-extend. Value: {}. 'new_size' is a"
                                + " required property");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void deletedDiskIsDeletingAndThenGone(Dialect dialect) {
        TestCloud cloud = cloud(dialect);
        String id = cloud.disk("d", 10);
        assertThat(cloud.delete("/volumes/" + id).line()).isEqualTo("202 ");
        assertThat(cloud.diskStatus(id)).isEqualTo("deleting");
        cloud.settle();
        assertThat(cloud.get("/volumes/" + id).status()).isEqualTo(404);
        assertThat(cloud.delete("/volumes/" + id).status()).isEqualTo(404);
    }

    @Test
    void diskWithSnapshotsIsDeletedOnlyTogetherWithThem() {
        String id = cinder.disk("d", 1);
        String snapshot = cinder.snapshot(id, "s");
        assertThat(cinder.delete("/volumes/" + id).line()).isEqualTo(DELETE_REFUSED);
        assertThat(cinder.diskStatus(id)).isEqualTo("available");
        assertThat(cinder.delete("/volumes/" + id + "?cascade=true").status()).isEqualTo(202);
        assertThat(cinder.snapshotStatus(snapshot)).isEqualTo("deleting");
        cinder.settle();
        assertThat(cinder.get("/snapshots/" + snapshot).status()).isEqualTo(404);
        assertThat(cinder.get("/volumes/" + id).status()).isEqualTo(404);
    }

    @Test
    void evsRefusesToDeleteADiskWithSnapshotsToo() {
        String id = evs.disk("d", 10);
        evs.snapshot(id, "s");
        assertThat(evs.delete("/volumes/" + id).line()).isEqualTo(DELETE_REFUSED);
    }

    @Test
    void snapshotOnItsWayOutBarsTheDeletionInCinderOnly() {
        String disk = cinder.disk("d", 1);
        cinder.delete("/snapshots/" + cinder.snapshot(disk, "s"));
        assertThat(cinder.delete("/volumes/" + disk).line()).isEqualTo(DELETE_REFUSED);
        String other = evs.disk("d", 10);
        evs.delete("/snapshots/" + evs.snapshot(other, "s"));
        assertThat(evs.delete("/volumes/" + other).status()).isEqualTo(202);
        evs.settle();
        assertThat(evs.get("/snapshots").json().get("snapshots")).isEmpty();
    }

    /** Cinder 21.3, 2026-11-23: all refused alike. */
    @ParameterizedTest
    @ValueSource(strings = {"in-use", "attaching", "awaiting-transfer", "error_deleting"})
    void cinderDeletesNoDiskThatIsBusy(String status) {
        String id = cinder.disk("d", 1);
        cinder.force(id, status);
        assertThat(cinder.delete("/volumes/" + id).line()).isEqualTo(DELETE_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "error_extending"})
    void brokenDiskIsDeleted(String status) {
        String id = cinder.disk("d", 1);
        cinder.force(id, status);
        assertThat(cinder.delete("/volumes/" + id).status()).isEqualTo(202);
    }

    @Test
    void cascadeMustBeATruthValue() {
        String id = cinder.disk("d", 1);
        assertThat(cinder.delete("/volumes/" + id + "?cascade=maybe").at("/badRequest/message"))
                .isEqualTo("Value 'maybe' for 'cascade' is not a boolean.");
    }

    private static Reply extend(TestCloud cloud, String id, String size) {
        return cloud.post(
                "/volumes/" + id + "/action", "{\"os-extend\": {\"new_size\": " + size + "}}");
    }
}
