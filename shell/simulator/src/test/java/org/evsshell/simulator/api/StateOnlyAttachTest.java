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

/** The answers of Cinder 21.3 to os-attach and os-detach on 2026-11-25. */
class StateOnlyAttachTest {
    private static final String ONE = "11111111-1111-4111-8111-111111111111";
    private static final String OTHER = "22222222-2222-4222-8222-222222222222";
    private static final String NOVAS =
            "ConflictNovaUsingAttachment: Detach volume from instance  using the Compute API";

    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);

    @AfterEach
    void everythingHolds() {
        cinder.check();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aDiskIsNotedAsAttachedAndAsFreeAgain(Dialect dialect) {
        TestCloud cloud = TestCloud.empty(dialect);
        String disk = cloud.disk("d", 10);

        assertThat(attach(cloud, disk, to(ONE)).status()).isEqualTo(202);
        Reply shown = cloud.get("/volumes/" + disk);
        assertThat(shown.at("/volume/status")).isEqualTo("in-use");
        assertThat(shown.at("/volume/attachments/0/server_id")).isEqualTo(ONE);
        assertThat(shown.at("/volume/attachments/0/device")).isEqualTo("/dev/vdb");
        assertThat(shown.json().at("/volume/metadata").toString())
                .isEqualTo("{\"readonly\":\"False\",\"attached_mode\":\"rw\"}");

        assertThat(detach(cloud, disk, "{}").status()).isEqualTo(202);
        shown = cloud.get("/volumes/" + disk);
        assertThat(shown.at("/volume/status")).isEqualTo("available");
        assertThat(shown.json().at("/volume/attachments")).isEmpty();
        assertThat(shown.json().at("/volume/metadata").toString())
                .isEqualTo("{\"readonly\":\"False\"}");
        cloud.check();
    }

    @Test
    void aReservedDiskIsAttachedAndADetachingOneFreed() {
        String disk = cinder.disk("d", 1);
        act(disk, "os-reserve", "{}");

        assertThat(attach(cinder, disk, to(ONE)).status()).isEqualTo(202);
        assertThat(cinder.diskStatus(disk)).isEqualTo("in-use");
        act(disk, "os-begin_detaching", "{}");
        assertThat(detach(cinder, disk, "{}").status()).isEqualTo(202);
        assertThat(cinder.diskStatus(disk)).isEqualTo("available");
    }

    @Test
    void aDiskIsAttachedOnceUnlessShared() {
        String disk = cinder.disk("d", 1);
        attach(cinder, disk, to(ONE));

        assertThat(attach(cinder, disk, to(OTHER)).line())
                .isEqualTo(
                        "400 {\"badRequest\":{\"code\":400,\"message\":\"Invalid volume: volume is"
                                + " already attached and multiple attachments are not"
                                + " enabled\"}}");
        assertThat(attach(cinder, disk, to(ONE)).status()).isEqualTo(500);
    }

    @Test
    void aHostTakesThePlaceOfAServerAndAReadOnlyDiskIsOnlyRead() {
        String disk = cinder.disk("d", 1);
        act(disk, "os-update_readonly_flag", "{\"readonly\": true}");
        String host = "{\"host_name\": \"h\", \"mountpoint\": \"/dev/vdb\"";

        assertThat(attach(cinder, disk, host + "}").at("/badRequest/message"))
                .isEqualTo("Invalid attaching mode 'rw' for volume " + disk + ".");
        assertThat(attach(cinder, disk, host + ", \"mode\": \"ro\"}").status()).isEqualTo(202);
        assertThat(cinder.get("/volumes/" + disk).pretty()).contains("\"server_id\" : null");
    }

    @Test
    void whatIsNotAttachedIsFreeAfterwardsToo() {
        assertThat(detach(cinder, cinder.disk("d", 1), "{}").status()).isEqualTo(202);
        assertThat(detach(cinder, TestCloud.NOBODY, "{}").line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":\"Volume "
                                + TestCloud.NOBODY
                                + " could not be found.\"}}");
    }

    @Test
    void theAttachmentMustBeTheDisksOwnAndNotNovas() {
        String disk = cinder.disk("d", 1);
        String free = cinder.disk("free", 1);
        attach(cinder, disk, to(ONE));
        String own = cinder.get("/volumes/" + disk).at("/volume/attachments/0/attachment_id");

        assertThat(detach(cinder, free, id(own)).at("/badRequest/message"))
                .isEqualTo("Invalid input received: Mismatched volume and attachment");
        Reply unknown = detach(cinder, disk, id(OTHER));
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.at("/conflictingRequest/message")).isEqualTo(NOVAS);
        assertThat(detach(cinder, disk, id(own)).status()).isEqualTo(202);

        String server = cinder.server("ACTIVE", "nova");
        attach(cinder, free, to(server));
        assertThat(detach(cinder, free, "{}").at("/conflictingRequest/message"))
                .isEqualTo(NOVAS.replace("  ", " " + server + " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "os-attach | {} | os-attach. Value: {}. 'mountpoint' is a required property",
                "os-attach | {\"instance_uuid\": \"x\", \"mountpoint\": \"m\"} | instance_uuid."
                        + " Value: x. 'x' is not a 'uuid'",
                "os-attach | {\"host_name\": \"h\", \"mountpoint\": \"\"} | mountpoint. Value: . ''"
                        + " is too short",
                "os-attach | {\"host_name\": \"h\", \"mountpoint\": \"m\", \"mode\": \"x\"} | mode."
                        + " Value: x. 'x' is not one of ['rw', 'ro']",
                "os-detach | {\"attachment_id\": \"x\"} | attachment_id. Value: x. 'x' is not valid"
                        + " under any of the given schemas"
            })
    void refusesInItsOwnWords(String action, String body, String message) {
        Reply reply = act(cinder.disk("d", 1), action, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/badRequest/message"))
                .isEqualTo("Invalid input for field/attribute " + message);
    }

    private static String to(String server) {
        return "{\"instance_uuid\": \"" + server + "\", \"mountpoint\": \"/dev/vdb\"}";
    }

    private static String id(String attachment) {
        return "{\"attachment_id\": \"" + attachment + "\"}";
    }

    private Reply act(String disk, String action, String body) {
        return act(cinder, disk, action, body);
    }

    private static Reply attach(TestCloud cloud, String disk, String body) {
        return act(cloud, disk, "os-attach", body);
    }

    private static Reply detach(TestCloud cloud, String disk, String body) {
        return act(cloud, disk, "os-detach", body);
    }

    private static Reply act(TestCloud cloud, String disk, String action, String body) {
        return cloud.post("/volumes/" + disk + "/action", "{\"" + action + "\": " + body + "}");
    }
}
