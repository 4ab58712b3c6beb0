package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.fault.Fault;
import org.evsshell.simulator.fault.FaultKind;
import org.evsshell.simulator.fault.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;

class FaultyTest {
    private static final String CREATE = "cinderV3CreateDisk";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CINDER | THROTTLED | 429 | /overLimit/code | 429",
                "EVS | THROTTLED | 429 | /error_code | APIG.0308",
                "CINDER | INTERNAL_ERROR | 500 | /computeFault/code | 500",
                "EVS | UNAVAILABLE | 503 | /serviceUnavailable/code | 503"
            })
    void answersWithAnErrorInsteadOfDoingTheWork(
            Dialect dialect, FaultKind kind, int status, String pointer, String value) {
        TestCloud cloud = unlucky(dialect, Fault.of(kind).on(CREATE).times(1));
        Reply reply = create(cloud);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.at(pointer)).isEqualTo(value);
        assertThat(cloud.world().allDisks()).isEmpty();
        assertThat(create(cloud).status()).isEqualTo(202);
    }

    @Test
    void throttlingSaysWhenToComeAgainOnlyIfTold() {
        Fault burst = Fault.of(FaultKind.THROTTLED).on(CREATE).times(2);
        assertThat(create(unlucky(Dialect.CINDER, burst)).header("Retry-After")).isEqualTo("null");
        Fault told = burst.pausing(Duration.ofMillis(1200));
        assertThat(create(unlucky(Dialect.CINDER, told)).header("Retry-After")).isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"CUT_BEFORE", "CUT_AFTER", "INTERNAL_ERROR_AFTER"})
    void lostAnswersDifferInWhatWasDone(FaultKind kind) {
        TestCloud cloud = unlucky(Dialect.EVS, Fault.of(kind).on(CREATE).times(1));
        Reply reply = create(cloud);
        assertThat(reply.answer().lost()).isEqualTo(kind != FaultKind.INTERNAL_ERROR_AFTER);
        assertThat(cloud.world().allDisks()).hasSize(kind == FaultKind.CUT_BEFORE ? 0 : 1);
        cloud.check();
    }

    @ParameterizedTest
    @CsvSource({
        "BAD_GATEWAY, 502, 0, 502 Bad Gateway",
        "GATEWAY_TIMEOUT, 504, 1, 504 Gateway Time-out",
        "WRONG_TYPE, 202, 1, Sign in to continue"
    })
    void pagesOfOtherProgramsComeInsteadOfAnswers(
            FaultKind kind, int status, int disks, String title) {
        TestCloud cloud = unlucky(Dialect.CINDER, Fault.of(kind).on(CREATE).times(1));
        Reply reply = create(cloud);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("text/html; charset=UTF-8");
        assertThat(reply.answer().bodyText()).contains("<title>" + title + "</title>");
        assertThat(cloud.world().allDisks()).hasSize(disks);
    }

    @Test
    void emptyAnswerKeepsStatusAndHeaders() {
        TestCloud cloud = unlucky(Dialect.EVS, Fault.of(FaultKind.EMPTY).on(CREATE).times(1));
        Reply reply = create(cloud);
        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.answer().body()).isEmpty();
        assertThat(cloud.world().allDisks()).hasSize(1);
    }

    @Test
    void slowAnswerIsHeldBack() {
        TestCloud cloud =
                unlucky(
                        Dialect.EVS,
                        Fault.of(FaultKind.SLOW).on(CREATE).pausing(Duration.ofSeconds(3)));
        assertThat(create(cloud).answer().delay()).isEqualTo(Duration.ofSeconds(3));
        assertThat(cloud.get("/volumes").answer().delay()).isZero();
    }

    @Test
    void garbledAnswerBreaksOff() {
        TestCloud cloud = unlucky(Dialect.EVS, Fault.of(FaultKind.GARBLED).on("cinderV3List*"));
        assertThat(cloud.get("/volumes").answer().bodyText()).isEqualTo("{\"volum");
    }

    @Test
    void stateEndsInErrorAsDrawnWhenItBegan() {
        TestCloud cloud = unlucky(Dialect.EVS, Fault.of(FaultKind.ENDS_IN_ERROR).about("new_size"));
        String disk = cloud.disk("d", 10);
        cloud.post("/volumes/" + disk + "/action", "{\"os-extend\": {\"new_size\": 20}}");
        assertThat(cloud.diskStatus(disk)).isEqualTo("extending");
        cloud.settle();
        assertThat(cloud.diskStatus(disk)).isEqualTo("error_extending");
        assertThat(cloud.get("/volumes/" + disk).at("/volume/size")).isEqualTo("10");
        cloud.check();
    }

    @ParameterizedTest
    @CsvSource({"EVS", "CINDER"})
    void everyKindOfWorkCanEndInError(Dialect dialect) {
        TestCloud cloud =
                unlucky(
                        dialect,
                        Fault.of(FaultKind.ENDS_IN_ERROR).on("cinderV3Delete*"),
                        Fault.of(FaultKind.ENDS_IN_ERROR).about("\"bad\""));
        String bad = cloud.disk("bad", 10);
        assertThat(cloud.diskStatus(bad)).isEqualTo("error");
        String disk = cloud.disk("d", 10);
        assertThat(cloud.snapshotStatus(cloud.snapshot(disk, "bad"))).isEqualTo("error");
        String kept = cloud.snapshot(disk, "s");
        cloud.delete("/volumes/" + disk + "?cascade=true");
        cloud.settle();
        assertThat(cloud.diskStatus(disk)).isEqualTo("error_deleting");
        assertThat(cloud.snapshotStatus(kept)).isEqualTo("available");
        cloud.check();
    }

    @Test
    void rollbackThatFailsLeavesTheDiskInItsOwnError() {
        TestCloud cloud = unlucky(Dialect.EVS, Fault.of(FaultKind.ENDS_IN_ERROR).on("native*"));
        String disk = cloud.disk("d", 10);
        String snapshot = cloud.snapshot(disk, "s");
        cloud.post(
                "v2:/os-vendor-snapshots/" + snapshot + "/rollback",
                "{\"rollback\": {\"volume_id\": \"" + disk + "\"}}");
        cloud.settle();
        assertThat(cloud.diskStatus(disk)).isEqualTo("error_rollbacking");
        assertThat(cloud.snapshotStatus(snapshot)).isEqualTo("available");
    }

    private static TestCloud unlucky(Dialect dialect, Fault... faults) {
        return TestCloud.unlucky(dialect, Faults.of(List.of(faults), 5));
    }

    private static Reply create(TestCloud cloud) {
        return cloud.post(
                "/volumes",
                "{\"volume\": {\"size\": 10, \"name\": \"n\", \"availability_zone\":"
                        + " \"eu-de-01\"}}");
    }
}
