package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollbackTest {
    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    @AfterEach
    void everythingHolds() {
        cinder.check();
        evs.check();
    }

    /** Developer guide, rolling back data from a snapshot; permission tables for the paths. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "v2:/os-vendor-snapshots/",
                "v3:/os-vendor-snapshots/",
                "v2:/cloudsnapshots/"
            })
    void evsRollsBackAnySnapshotOfTheDisk(String path) {
        String disk = evs.disk("d", 10);
        String older = evs.snapshot(disk, "older");
        evs.snapshot(disk, "newer");
        Reply reply = evs.post(path + older + "/rollback", to(disk));
        assertThat(reply.line()).isEqualTo("202 {\"rollback\":{\"volume_id\":\"" + disk + "\"}}");
        assertThat(evs.diskStatus(disk)).isEqualTo("rollbacking");
        assertThat(evs.snapshotStatus(older)).isEqualTo("rollbacking");
        evs.settle();
        assertThat(evs.diskStatus(disk)).isEqualTo("available");
        assertThat(evs.snapshotStatus(older)).isEqualTo("available");
    }

    @Test
    void evsRollsBackADiskWhoseRollbackFailed() {
        String disk = evs.disk("d", 10);
        String snapshot = evs.snapshot(disk, "s");
        evs.force(disk, "error_rollbacking");
        assertThat(rollback(snapshot, disk).status()).isEqualTo(202);
    }

    @Test
    void evsRefusesWithItsOwnCodes() {
        String disk = evs.disk("d", 10);
        String other = evs.disk("e", 10);
        String snapshot = evs.snapshot(disk, "s");
        String backup = evs.snapshot(disk, "autobk_snapshot_vbs_1");
        assertThat(rollback(snapshot, other).line())
                .isEqualTo(
                        "400 {\"error\":{\"code\":\"EVS.5400\",\"message\":\"A snapshot is rolled"
                                + " back only to the disk it is of.\"}}");
        assertThat(rollback(backup, disk).at("/error/message"))
                .isEqualTo("Invalid snapshot: it belongs to a backup.");
        assertThat(rollback(TestCloud.NOBODY, disk).line())
                .startsWith("404 {\"error\":{\"code\":\"EVS.5404\"");
        evs.force(disk, "in-use");
        assertThat(rollback(snapshot, disk).at("/error/message"))
                .isEqualTo("Invalid volume: status is in-use.");
        assertThat(evs.snapshotStatus(snapshot)).isEqualTo("available");
    }

    /** Cinder 21.3, 2026-11-23. */
    @Test
    void cinderRevertsFromMicroversion340On() {
        String disk = cinder.disk("d", 1);
        String snapshot = cinder.snapshot(disk, "s");
        assertThat(revert(disk, snapshot).line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":\"The resource could not"
                                + " be found.\"}}");
        cinder.at("3.40");
        assertThat(revert(disk, snapshot).line()).isEqualTo("202 ");
        assertThat(cinder.diskStatus(disk)).isEqualTo("reverting");
        cinder.settle();
        assertThat(cinder.diskStatus(disk)).isEqualTo("available");
    }

    /** Cinder 21.3, 2026-11-23. */
    @Test
    void cinderRevertsTheLatestSnapshotOnly() {
        String disk = cinder.disk("d", 1);
        String older = cinder.snapshot(disk, "older");
        cinder.snapshot(disk, "newer");
        cinder.at("3.40");
        assertThat(revert(disk, older).line())
                .isEqualTo(
                        "400 {\"badRequest\":{\"code\":400,\"message\":\"Specified snapshot "
                                + older
                                + " is None or not the latest one of volume "
                                + disk
                                + ".\"}}");
        assertThat(
                        cinder.post("/volumes/" + disk + "/action", "{\"revert\": {}}")
                                .at("/badRequest/message"))
                .startsWith("Specified snapshot None is None");
    }

    /** Cinder 21.3, 2026-11-23: 409 for a state, 400 for a size. */
    @Test
    void cinderRefusesADiskInUseOrGrown() {
        String disk = cinder.disk("d", 1);
        String snapshot = cinder.snapshot(disk, "s");
        cinder.at("3.40").force(disk, "in-use");
        assertThat(revert(disk, snapshot).line())
                .isEqualTo(
                        "409 {\"conflictingRequest\":{\"code\":409,\"message\":\"Invalid volume:"
                                + " Can't revert volume "
                                + disk
                                + " to its latest snapshot "
                                + snapshot
                                + ". Volume's status must be 'available'.\"}}");
        cinder.force(disk, "available");
        cinder.post("/volumes/" + disk + "/action", "{\"os-extend\": {\"new_size\": 2}}");
        cinder.settle();
        assertThat(revert(disk, snapshot).at("/badRequest/message"))
                .endsWith("The volume size must be equal to the snapshot size.");
    }

    @Test
    void evsHasNoRevertAndCinderNoRollback() {
        String disk = evs.disk("d", 10);
        assertThat(evs.at("3.40").post("/volumes/" + disk + "/action", "{\"revert\": {}}").status())
                .isEqualTo(400);
        assertThat(
                        cinder.post("/os-vendor-snapshots/" + TestCloud.NOBODY + "/rollback", "{}")
                                .answer()
                                .headers())
                .containsEntry("Content-Type", "text/html; charset=UTF-8");
    }

    private Reply rollback(String snapshot, String disk) {
        return evs.post("v2:/os-vendor-snapshots/" + snapshot + "/rollback", to(disk));
    }

    private Reply revert(String disk, String snapshot) {
        return cinder.post(
                "/volumes/" + disk + "/action",
                "{\"revert\": {\"snapshot_id\": \"" + snapshot + "\"}}");
    }

    private static String to(String disk) {
        return "{\"rollback\": {\"volume_id\": \"" + disk + "\"}}";
    }
}
