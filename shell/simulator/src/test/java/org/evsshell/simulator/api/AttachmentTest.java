package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;

/** Attachments as Cinder 21.3 keeps them; answers as observed 2026-11-23 at 3.70. */
class AttachmentTest {
    private static final String INSTANCE = "11111111-2222-4333-8444-555555555555";

    private final TestCloud cloud = TestCloud.empty(Dialect.CINDER).at("3.70");
    private final String disk = cloud.disk("data", 1);

    private Reply create(String fields) {
        return cloud.post(
                "/attachments",
                "{\"attachment\": {\"volume_uuid\": \"" + disk + "\"" + fields + "}}");
    }

    @Test
    void reservesConnectsAndCompletes() {
        Reply reserved = create(", \"instance_uuid\": \"" + INSTANCE + "\"");
        String id = reserved.at("/attachment/id");

        assertThat(reserved.at("/attachment/status")).isEqualTo("reserved");
        assertThat(reserved.at("/attachment/attached_at")).isEmpty();
        assertThat(reserved.at("/attachment/attach_mode")).isEqualTo("null");
        assertThat(reserved.json().at("/attachment/connection_info")).isEmpty();
        assertThat(cloud.diskStatus(disk)).isEqualTo("reserved");

        Reply connected =
                cloud.put(
                        "/attachments/" + id,
                        """
                        {"attachment": {"connector": {"host": "h1", "mountpoint": "/dev/vdb"}}}
                        """);

        assertThat(connected.at("/attachment/status")).isEqualTo("attaching");
        assertThat(connected.at("/attachment/connection_info/driver_volume_type"))
                .isEqualTo("noop");
        assertThat(cloud.diskStatus(disk)).isEqualTo("attaching");

        Reply done = cloud.post("/attachments/" + id + "/action", "{\"os-complete\": {}}");

        assertThat(done.status()).isEqualTo(204);
        Reply shown = cloud.get("/volumes/" + disk);
        assertThat(shown.at("/volume/status")).isEqualTo("in-use");
        assertThat(shown.at("/volume/attachments/0/attachment_id")).isEqualTo(id);
        assertThat(shown.at("/volume/attachments/0/device")).isEqualTo("/dev/vdb");
        assertThat(cloud.get("/attachments/detail").at("/attachments/0/status"))
                .isEqualTo("attached");
        assertThat(cloud.get("/attachments").json().at("/attachments/0")).hasSize(4);
        cloud.check();
    }

    @Test
    void connectsAtOnceAndShowsItAsReserved() {
        Reply created = create(", \"connector\": {\"host\": \"h1\", \"mountpoint\": \"/dev/vdc\"}");

        assertThat(created.at("/attachment/status")).isEqualTo("reserved");
        assertThat(created.json().at("/attachment/instance").isNull()).isTrue();
        assertThat(created.at("/attachment/connection_info/attachment_id"))
                .isEqualTo(created.at("/attachment/id"));
    }

    @Test
    void deletesAnAttachmentAndListsWhatIsLeft() {
        String id = create("").at("/attachment/id");

        Reply deleted = cloud.delete("/attachments/" + id);

        assertThat(deleted.answer().bodyText()).isEqualTo("{\"attachments\":[]}");
        assertThat(cloud.diskStatus(disk)).isEqualTo("available");
        assertThat(cloud.get("/attachments/" + id).status()).isEqualTo(404);
    }

    @Test
    void reservesADiskOnce() {
        create(", \"instance_uuid\": \"" + INSTANCE + "\"");

        Reply refused = create("");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/badRequest/message"))
                .isEqualTo(
                        "Invalid volume: Volume "
                                + disk
                                + " status must be available or downloading");
    }

    @Test
    void knowsAttachmentsOnlyFromTheirMicroversionOn() {
        assertThat(cloud.at("3.26").get("/attachments").status()).isEqualTo(404);
        assertThat(cloud.at("3.27").get("/attachments").status()).isEqualTo(200);
        assertThat(create("").status()).isEqualTo(400);
    }
}
