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

import tools.jackson.databind.JsonNode;

import java.util.Map;

/** Making disks: what is filled in, by which call, and what a cloud does not have. */
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

        evs.client().disks().create(DiskCreate.named("n").from(DiskSource.snapshot("s1")).build());

        assertThat(volume(evs).path("availability_zone").asString("")).isEqualTo("z7");
        assertThat(volume(evs).path("size").asInt()).isEqualTo(40);
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
                                        .create(
                                                DiskCreate.named("n")
                                                        .size(10)
                                                        .tags(Map.of("k", "v"))
                                                        .build()));

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
                Failures.of(
                        () ->
                                cinder.client()
                                        .disks()
                                        .create(DiskCreate.named("n").size(10).count(4).build()));

        assertThat(failure.kind()).isEqualTo(ErrorKind.PARTIAL);
        assertThat(failure.message()).startsWith("2 of 4 disks were made (a, b), then: ");
        assertThat(failure.getCause()).isInstanceOf(EvsException.class);
        assertThat(volume(cinder).path("name").asString("")).isEqualTo("n-0003");
    }

    private static JsonNode volume(FakeCloud cloud) {
        return cloud.posted("/volumes").path("volume");
    }
}
