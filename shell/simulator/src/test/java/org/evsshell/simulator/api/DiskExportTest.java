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

/** EVS API reference, exporting an EVS disk as an image; Cinder 21.3, its schema of the action. */
class DiskExportTest {
    private static final String ANSWER = "/os-volume_upload_image/";

    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    @AfterEach
    void everythingHolds() {
        cinder.check();
        evs.check();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void anImageIsMadeThatMakesDisksOnceItIsActive(Dialect dialect) {
        TestCloud cloud = dialect == Dialect.EVS ? evs : cinder;
        String disk = cloud.disk("d", 10);

        String image = export(cloud, disk, "\"image_name\": \"golden\"").at(ANSWER + "image_id");

        assertThat(cloud.diskStatus(disk)).isEqualTo("uploading");
        assertThat(from(cloud, image).status()).isEqualTo(400);
        cloud.settle();
        assertThat(cloud.diskStatus(disk)).isEqualTo("available");
        Reply made = from(cloud, image);
        assertThat(made.status()).isEqualTo(202);
        assertThat(
                        cloud.get("/volumes/" + made.at("/volume/id"))
                                .at("/volume/volume_image_metadata/image_name"))
                .isEqualTo("golden");
        cloud.settle();
    }

    @Test
    void answersWithTheFieldsOfThePage() {
        String disk = evs.disk("d", 10);

        Reply reply =
                export(
                        evs,
                        disk,
                        "\"image_name\": \"golden\", \"disk_format\": \"qcow2\","
                                + " \"container_format\": \"bare\", \"__os_type\": \"windows\"");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.json().path("os-volume_upload_image").propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "status",
                        "image_id",
                        "image_name",
                        "container_format",
                        "disk_format",
                        "size",
                        "display_description",
                        "updated_at",
                        "volume_type");
        assertThat(reply.json().at(ANSWER + "volume_type").propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "deleted",
                        "is_public",
                        "extra_specs",
                        "description",
                        "created_at",
                        "updated_at",
                        "deleted_at");
        assertThat(evs.world().image(reply.at(ANSWER + "image_id")).orElseThrow().properties())
                .containsEntry("disk_format", "qcow2")
                .containsEntry("__os_type", "windows");
    }

    @Test
    void formatsAreTheServicesOwnWhereNoneIsNamed() {
        String name = "\"image_name\": \"i\"";

        assertThat(export(evs, evs.disk("d", 10), name).at(ANSWER + "disk_format"))
                .isEqualTo("zvhd2");
        assertThat(export(cinder, cinder.disk("d", 10), name).at(ANSWER + "disk_format"))
                .isEqualTo("raw");
        assertThat(export(cinder.at("3.1"), cinder.disk("e", 10), name).at(ANSWER + "visibility"))
                .isEqualTo("private");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | Invalid input for field/attribute os-volume_upload_image. Value: {}."
                        + " 'image_name' is a required property",
                "{\"image_name\":\"i\",\"__os_type\":\"linux\"} | Invalid input for"
                        + " field/attribute os-volume_upload_image. Value:"
                        + " {\"image_name\":\"i\",\"__os_type\":\"linux\"}. Additional properties"
                        + " are not allowed ('__os_type' was unexpected)",
                "{\"image_name\":\"\"} | Invalid input for field/attribute image_name. Value: . ''"
                        + " is too short",
                "{\"image_name\":\"i\",\"disk_format\":\"zvhd2\"} | Invalid input for"
                        + " field/attribute disk_format. Value: zvhd2. 'zvhd2' is not one of"
                        + " ['raw', 'vmdk', 'vdi', 'qcow2', 'vhd', 'vhdx', 'ploop']"
            })
    void cinderRefusesInItsOwnWords(String content, String message) {
        Reply reply = send(cinder, cinder.disk("d", 1), content);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/badRequest/message")).isEqualTo(message);
    }

    @Test
    void evsRefusesFormatsItDoesNotHave() {
        Reply reply =
                send(evs, evs.disk("d", 10), "{\"image_name\": \"i\", \"disk_format\": \"vdi\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.line()).contains("'vdi' is not one of");
    }

    private static Reply export(TestCloud cloud, String disk, String fields) {
        return send(cloud, disk, "{" + fields + "}");
    }

    private static Reply send(TestCloud cloud, String disk, String content) {
        return cloud.post(
                "/volumes/" + disk + "/action", "{\"os-volume_upload_image\": " + content + "}");
    }

    private static Reply from(TestCloud cloud, String image) {
        return cloud.post(
                "/volumes",
                "{\"volume\": {\"size\": 10, \"availability_zone\": \"eu-de-01\", \"imageRef\": \""
                        + image
                        + "\"}}");
    }
}
