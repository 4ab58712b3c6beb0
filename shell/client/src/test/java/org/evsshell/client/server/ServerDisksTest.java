package org.evsshell.client.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

final class ServerDisksTest {
    private static final String DISKS = "/v1/p1/cloudservers/s1/block_device";

    private final FakeCloud cloud = new FakeCloud(Dialect.EVS, new FakeTime());
    private final ServerApi servers = cloud.client().servers();

    @Test
    void asksAtTheOtherAddressWhereTheGatewayDoesNotKnowTheFirst() {
        Reply noRoute =
                Reply.of(404, "{\"error_code\":\"APIG.0101\",\"error_msg\":\"no such API\"}");
        cloud.on("GET " + DISKS, noRoute)
                .on("GET " + DISKS + "/d1", noRoute)
                .on(
                        "GET /v2.1/servers/s1/block_device",
                        Reply.of(200, "{\"volumeAttachments\":[{\"id\":\"d1\"}]}"))
                .on(
                        "GET /v2.1/servers/s1/block_device/d1",
                        Reply.of(200, "{\"volumeAttachment\":{\"id\":\"d1\"}}"));

        assertThat(servers.disks("s1")).hasSize(1);
        assertThat(servers.disk("s1", "d1").path("id").asString()).isEqualTo("d1");
    }
}
