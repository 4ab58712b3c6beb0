package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.fault.Fault;
import org.evsshell.simulator.fault.FaultKind;
import org.evsshell.simulator.fault.Faults;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Attaching and detaching by a job at the servers' host, and by Nova. */
class AttachTest {
    private static final String ECS = "/ecs/v1/" + TestCloud.PROJECT;
    private static final String NOVA = "/ecs/v2.1/" + TestCloud.PROJECT;

    private final TestCloud cloud = TestCloud.empty(Dialect.EVS);
    private final String server = cloud.server("ACTIVE", "eu-de-01");
    private final String disk = cloud.disk("data", 10);

    private Reply attach(String fields) {
        return cloud.post(
                ECS + "/cloudservers/" + server + "/attachvolume",
                "{\"volumeAttachment\": {\"volumeId\": \"" + disk + "\"" + fields + "}}");
    }

    @Test
    void attachesByAJobOfItsOwnHost() {
        String job = attach("").at("/job_id");

        assertThat(cloud.diskStatus(disk)).isEqualTo("attaching");
        assertThat(cloud.get("/volumes/" + disk).json().at("/volume/attachments")).isEmpty();
        assertThat(cloud.get("v1:/jobs/" + job).at("/error/code")).isEqualTo("Common.0011");
        assertThat(cloud.get(ECS + "/jobs/" + job).at("/status")).isEqualTo("INIT");

        cloud.settle();

        Reply ended = cloud.get(ECS + "/jobs/" + job);
        assertThat(ended.at("/status")).isEqualTo("SUCCESS");
        assertThat(ended.at("/job_type")).isEqualTo("attachVolume");
        assertThat(ended.at("/entities/server_id")).isEqualTo(server);
        Reply shown = cloud.get("/volumes/" + disk);
        assertThat(shown.at("/volume/status")).isEqualTo("in-use");
        assertThat(shown.at("/volume/attachments/0/server_id")).isEqualTo(server);
        assertThat(shown.at("/volume/attachments/0/device")).isEqualTo("/dev/vdb");
        cloud.check();
    }

    @Test
    void takesTheDeviceAskedForUnlessItIsInUse() {
        attach(", \"device\": \"/dev/vdx\"");
        cloud.settle();
        String other = cloud.disk("other", 10);

        Reply refused =
                cloud.post(
                        NOVA + "/servers/" + server + "/os-volume_attachments",
                        "{\"volumeAttachment\": {\"volumeId\": \""
                                + other
                                + "\", \"device\": \"/dev/vdx\"}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(
                        cloud.get(ECS + "/cloudservers/" + server + "/block_device")
                                .at("/volumeAttachments/0/device"))
                .isEqualTo("/dev/vdx");
    }

    @Test
    void detachesByAJob() {
        attach("");
        cloud.settle();

        Reply answer = cloud.delete(ECS + "/cloudservers/" + server + "/detachvolume/" + disk);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(cloud.diskStatus(disk)).isEqualTo("detaching");
        cloud.settle();
        assertThat(cloud.diskStatus(disk)).isEqualTo("available");
        assertThat(cloud.get(ECS + "/jobs/" + answer.at("/job_id")).at("/status"))
                .isEqualTo("SUCCESS");
        cloud.check();
    }

    @Test
    void attachesAndDetachesAsNovaDoes() {
        String attachments = NOVA + "/servers/" + server + "/os-volume_attachments";

        Reply attached =
                cloud.post(attachments, "{\"volumeAttachment\": {\"volumeId\": \"" + disk + "\"}}");
        cloud.settle();

        assertThat(attached.status()).isEqualTo(200);
        assertThat(attached.at("/volumeAttachment/volumeId")).isEqualTo(disk);
        assertThat(cloud.get(attachments + "/" + disk).at("/volumeAttachment/serverId"))
                .isEqualTo(server);
        assertThat(cloud.delete(attachments + "/" + disk).status()).isEqualTo(202);
        cloud.settle();
        assertThat(cloud.get(attachments).json().at("/volumeAttachments")).isEmpty();
        assertThat(cloud.get(attachments + "/" + disk).status()).isEqualTo(404);
    }

    @Test
    void aFailedJobLeavesTheDiskAsItWas() {
        Faults misfortune =
                Faults.of(List.of(Fault.of(FaultKind.JOB_FAILS).on("ecsAttachDisk")), 1);
        TestCloud unlucky = TestCloud.unlucky(Dialect.EVS, misfortune);
        String there = unlucky.server("ACTIVE", "eu-de-01");
        String data = unlucky.disk("data", 10);

        String job =
                unlucky.post(
                                ECS + "/cloudservers/" + there + "/attachvolume",
                                "{\"volumeAttachment\": {\"volumeId\": \"" + data + "\"}}")
                        .at("/job_id");
        unlucky.settle();

        Reply ended = unlucky.get(ECS + "/jobs/" + job);
        assertThat(ended.at("/status")).isEqualTo("FAIL");
        assertThat(ended.at("/error_code")).isEqualTo("Ecs.0205");
        assertThat(unlucky.diskStatus(data)).isEqualTo("available");
        unlucky.check();
    }

    @Test
    void numbersThePagesOfServers() {
        cloud.server("SHUTOFF", "eu-de-02");
        cloud.server("ACTIVE", "eu-de-03");
        String list = ECS + "/cloudservers/detail?limit=2&offset=";

        assertThat(cloud.get(list + "0").json().at("/servers")).hasSize(2);
        assertThat(cloud.get(list + "1").json().at("/servers")).hasSize(2);
        Reply second = cloud.get(list + "2");
        assertThat(second.json().at("/servers")).hasSize(1);
        assertThat(second.json().at("/count").intValue()).isEqualTo(3);
    }

    @Test
    void listsServersWithLinksAsNovaDoes() {
        cloud.server("SHUTOFF", "eu-de-02");
        String list = NOVA + "/servers/detail?limit=1";

        Reply first = cloud.get(list);
        Reply second = cloud.get(list + "&marker=" + first.at("/servers/0/id"));

        assertThat(first.at("/servers_links/0/rel")).isEqualTo("next");
        assertThat(second.at("/servers/0/id")).isEqualTo(server);
        assertThat(cloud.get(NOVA + "/servers/" + server).at("/server/status")).isEqualTo("ACTIVE");
    }

    @Test
    void countsTheDisksAServerTakes() {
        attach("");
        cloud.settle();

        Reply all = cloud.get("/ecs/v2.1/servers/" + server + "/block_device");

        assertThat(all.json().at("/attachableQuantity/free_disk").intValue()).isEqualTo(59);
        assertThat(all.json().at("/volumeAttachments")).hasSize(1);
        assertThat(
                        cloud.get("/ecs/v2.1/servers/" + server + "/block_device/" + disk)
                                .at("/volumeAttachment/id"))
                .isEqualTo(disk);
    }
}
