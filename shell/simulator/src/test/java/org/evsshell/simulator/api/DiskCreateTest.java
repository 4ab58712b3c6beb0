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

class DiskCreateTest {
    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    @AfterEach
    void everythingHolds() {
        cinder.check();
        evs.check();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void isCreatingAndThenAvailable(Dialect dialect) {
        TestCloud cloud = dialect == Dialect.EVS ? evs : cinder;
        Reply reply = create(cloud, "\"size\": 10, \"name\": \"two words\"");
        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.at("/volume/status")).isEqualTo("creating");
        assertThat(reply.at("/volume/name")).isEqualTo("two words");
        assertThat(reply.json().at("/volume/updated_at").isNull()).isTrue();
        String id = reply.at("/volume/id");
        assertThat(cloud.diskStatus(id)).isEqualTo("creating");
        cloud.settle();
        assertThat(cloud.diskStatus(id)).isEqualTo("available");
    }

    @Test
    void keepsWhatWasAskedFor() {
        Reply reply =
                create(
                        evs,
                        """
                        "size": 12.9, "name": "d", "description": "text", "volume_type": "ESSD",
                        "multiattach": true, "metadata": {"evs-shell:op": "7", "a": "b"}
                        """);
        assertThat(reply.at("/volume/size")).isEqualTo("12");
        assertThat(reply.at("/volume/description")).isEqualTo("text");
        assertThat(reply.at("/volume/volume_type")).isEqualTo("ESSD");
        assertThat(reply.at("/volume/multiattach")).isEqualTo("true");
        assertThat(reply.json().at("/volume/metadata"))
                .hasToString("{\"evs-shell:op\":\"7\",\"a\":\"b\"}");
    }

    /** Cinder 21.3, 2026-11-23. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"size\": 0' | Invalid input for field/attribute size. Value: 0. 0 is less than"
                        + " the minimum of 1",
                "'\"size\": \"x\"' | Invalid input for field/attribute size. Value: x. 'x' does"
                        + " not match '^[0-9]+$'",
                "'\"size\": 1.5' | Invalid input for field/attribute size. Value: 1.5. 1.5 is not"
                        + " of type 'integer', 'string', 'null'",
                "'\"name\": \"x\"' | The server could not comply with the request since it is"
                        + " either malformed or otherwise incorrect.",
                "'\"size\": 1, \"name\": 5' | Invalid input for field/attribute name. Value: 5. 5"
                        + " is not of type 'string', 'null'",
                "'\"size\": 1, \"availability_zone\": \"mars\"' | Availability zone 'mars' is"
                        + " invalid.",
                "'\"size\": 1, \"snapshot_id\": \"xx\"' | Invalid input for field/attribute"
                        + " snapshot_id. Value: xx. 'xx' is not valid under any of the given"
                        + " schemas",
                "'\"size\": 1, \"metadata\": {\"a\": null}' | Invalid input for field/attribute a."
                        + " Value: None. None is not of type 'string'"
            })
    void cinderRefuses(String fields, String message) {
        Reply reply = cinder.post("/volumes", "{\"volume\": {" + fields + "}}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/badRequest/message")).isEqualTo(message);
        assertThat(cinder.world().allDisks()).isEmpty();
    }

    @Test
    void cinderTakesSizesAsDigitsAndIgnoresUnknownFields() {
        Reply reply = cinder.post("/volumes", "{\"volume\":{\"size\":\"5\",\"colour\":\"red\"}}");
        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.at("/volume/size")).isEqualTo("5");
    }

    @Test
    void unknownTypeIsNotFoundInCinderAndWrongInEvs() {
        assertThat(create(cinder, "\"size\": 1, \"volume_type\": \"nope\"").line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":\"Volume type with name"
                                + " nope could not be found.\"}}");
        assertThat(create(evs, "\"size\": 10, \"volume_type\": \"nope\"").status()).isEqualTo(400);
    }

    @Test
    void sharedTypeMakesASharedDiskInCinder() {
        assertThat(
                        create(cinder, "\"size\": 1, \"volume_type\": \"SSD-shared\"")
                                .at("/volume/multiattach"))
                .isEqualTo("true");
    }

    /** EVS API reference, creating EVS disks: zone, type and size. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"size\": 10' | The request names no availability zone.",
                "'\"size\": 10, \"availability_zone\": \"mars\"' | Availability zone 'mars' is"
                        + " invalid.",
                "'\"size\": 9, \"availability_zone\": \"eu-de-01\"' | The disk size is invalid.",
                "'\"size\": 10, \"availability_zone\": \"eu-de-03\", \"volume_type\": \"ESSD\"' |"
                        + " The type is not offered in the zone."
            })
    void evsRefuses(String fields, String message) {
        Reply reply = evs.post("/volumes", "{\"volume\": {" + fields + "}}");
        assertThat(reply.line())
                .isEqualTo("400 {\"badRequest\":{\"code\":400,\"message\":\"" + message + "\"}}");
        assertThat(evs.world().allDisks()).isEmpty();
    }

    @Test
    void cinderTakesSizeAndTypeFromTheSnapshot() {
        String snapshot = cinder.snapshot(cinder.disk("a", 3), "s");
        Reply reply = cinder.post("/volumes", fromSnapshot(snapshot, "\"name\": \"b\""));
        assertThat(reply.at("/volume/size")).isEqualTo("3");
        assertThat(reply.at("/volume/snapshot_id")).isEqualTo(snapshot);
        assertThat(cinder.post("/volumes", fromSnapshot(snapshot, "\"size\": 2")).line())
                .isEqualTo(
                        "400 {\"badRequest\":{\"code\":400,\"message\":\"Invalid input received:"
                                + " Volume size '2'GB cannot be smaller than the snapshot size 3GB."
                                + " They must be >= original snapshot size.\"}}");
    }

    @Test
    void snapshotThatIsNotReadyMakesNoDisk() {
        String snapshot = cinder.snapshot(cinder.disk("a", 3), "s");
        cinder.forceSnapshot(snapshot, "error");
        assertThat(cinder.post("/volumes", fromSnapshot(snapshot, "\"size\": 3")).line())
                .isEqualTo(
                        "400 {\"badRequest\":{\"code\":400,\"message\":\"Invalid snapshot:"
                                + " Originating snapshot status must be one of 'available'"
                                + " values\"}}");
    }

    /** EVS API reference, creating EVS disks: EVS.1043 and EVS.2096. */
    @Test
    void evsInheritsTypeAndSystemKeysFromTheSnapshot() {
        String snapshot = evs.snapshot(evs.disk("a", 10), "s");
        String zone = "\"size\": 10, \"availability_zone\": \"eu-de-01\", ";
        assertThat(
                        evs.post(
                                        "/volumes",
                                        fromSnapshot(
                                                snapshot,
                                                zone
                                                        + "\"metadata\": {\"hw:passthrough\":"
                                                        + " \"true\"}"))
                                .at("/badRequest/message"))
                .isEqualTo("Encryption and device type are inherited from snapshot or image.");
        assertThat(
                        evs.post(
                                        "/volumes",
                                        fromSnapshot(snapshot, zone + "\"volume_type\": \"SSD\""))
                                .at("/badRequest/message"))
                .isEqualTo("The type differs from that of the snapshot's disk.");
        assertThat(
                        evs.post("/volumes", fromSnapshot(snapshot, zone + "\"name\": \"b\""))
                                .at("/volume/volume_type"))
                .isEqualTo("SAS");
    }

    @Test
    void bodiesThatAreNoneAreRefused() {
        assertThat(cinder.post("/volumes", "{\"volume\":").line())
                .isEqualTo(
                        "400 {\"badRequest\":{\"code\":400,\"message\":\"Malformed request"
                                + " body\"}}");
        assertThat(cinder.post("/volumes", "{}").at("/badRequest/message"))
                .isEqualTo("'volume' is a required property");
        assertThat(cinder.post("/volumes", "{\"volume\": null}").at("/badRequest/message"))
                .isEqualTo(
                        "Invalid input for field/attribute volume. Value: None. None is not of type"
                                + " 'object'");
        assertThat(cinder.post("/volumes", " ".repeat(200_000)).status()).isEqualTo(413);
    }

    private static Reply create(TestCloud cloud, String fields) {
        return cloud.post(
                "/volumes", "{\"volume\": {\"availability_zone\": \"eu-de-01\", " + fields + "}}");
    }

    private static String fromSnapshot(String snapshot, String fields) {
        return "{\"volume\": {\"snapshot_id\": \"" + snapshot + "\", " + fields + "}}";
    }
}
