package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class DiskShowTest {
    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    /** Cinder 21.3, 2026-11-23. */
    @Test
    void cinderShowsTheseFields() {
        String id = cinder.disk("cap-1", 1);
        assertThat(cinder.get("/volumes/" + id).pretty().replace(id, "ID"))
                .isEqualTo(
                        """
                        {
                          "volume" : {
                            "id" : "ID",
                            "status" : "available",
                            "size" : 1,
                            "availability_zone" : "eu-de-01",
                            "created_at" : "2026-11-23T12:00:00.000000",
                            "updated_at" : "2026-11-23T12:00:02.000000",
                            "name" : "cap-1",
                            "description" : null,
                            "volume_type" : "SAS",
                            "snapshot_id" : null,
                            "source_volid" : null,
                            "metadata" : { },
                            "links" : [ {
                              "rel" : "self",
                              "href" : "http://sim.example/v3/PROJECT/volumes/ID"
                            }, {
                              "rel" : "bookmark",
                              "href" : "http://sim.example/PROJECT/volumes/ID"
                            } ],
                            "user_id" : "0de3b1a5d00d4cafe0b0a1c2d3e4f506",
                            "bootable" : "false",
                            "encrypted" : false,
                            "replication_status" : null,
                            "consistencygroup_id" : null,
                            "multiattach" : false,
                            "attachments" : [ ],
                            "os-vol-tenant-attr:tenant_id" : "PROJECT"
                          }
                        }\
                        """
                                .replace("PROJECT", TestCloud.PROJECT));
    }

    /** Cinder 21.3, 2026-11-23: what each microversion adds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.12 | ''",
                "3.13 | group_id",
                "3.48 | group_id,shared_targets,service_uuid",
                "3.63 | group_id,shared_targets,service_uuid,volume_type_id",
                "3.65 | group_id,shared_targets,service_uuid,volume_type_id,consumes_quota"
            })
    void cinderAddsFieldsWithMicroversions(String version, String added) {
        String id = cinder.disk("cap-1", 1);
        List<String> before = names(cinder.get("/volumes/" + id));
        List<String> after = names(cinder.at(version).get("/volumes/" + id));
        assertThat(String.join(",", after.stream().filter(name -> !before.contains(name)).toList()))
                .isEqualTo(added);
    }

    /** EVS API reference, querying details about a disk: fields in this order. */
    @Test
    void evsShowsTheseFields() {
        String id = evs.disk("data-01", 10);
        assertThat(evs.get("/volumes/" + id).pretty().replace(id, "ID"))
                .isEqualTo(
                        """
                        {
                          "volume" : {
                            "id" : "ID",
                            "links" : [ {
                              "rel" : "self",
                              "href" : "https://volume.eu-de.cloud.internal:8776/v3/PROJECT/volumes/ID"
                            }, {
                              "rel" : "bookmark",
                              "href" : "https://volume.eu-de.cloud.internal:8776/PROJECT/volumes/ID"
                            } ],
                            "name" : "data-01",
                            "status" : "available",
                            "attachments" : [ ],
                            "availability_zone" : "eu-de-01",
                            "source_volid" : null,
                            "snapshot_id" : null,
                            "description" : null,
                            "os-vol-tenant-attr:tenant_id" : "PROJECT",
                            "volume_image_metadata" : null,
                            "created_at" : "2026-11-23T12:00:00.000000",
                            "volume_type" : "SAS",
                            "size" : 10,
                            "bootable" : "false",
                            "metadata" : { },
                            "os-vol-host-attr:host" : "pod01.eu-de-01#1",
                            "encrypted" : false,
                            "updated_at" : "2026-11-23T12:00:02.000000",
                            "os-volume-replication:extended_status" : null,
                            "replication_status" : "disabled",
                            "os-vol-mig-status-attr:migstat" : null,
                            "consistencygroup_id" : null,
                            "os-vol-mig-status-attr:name_id" : null,
                            "shareable" : false,
                            "user_id" : "0de3b1a5d00d4cafe0b0a1c2d3e4f506",
                            "multiattach" : false,
                            "storage_cluster_id" : null
                          }
                        }\
                        """
                                .replace("PROJECT", TestCloud.PROJECT));
    }

    @Test
    void evsListsShareableAsText() {
        evs.disk("data-01", 10);
        assertThat(evs.get("/volumes/detail").json().at("/volumes/0/shareable").isString())
                .isTrue();
        assertThat(evs.get("v2:/volumes/detail").at("/volumes/0/links/0/href"))
                .contains("/v2/" + TestCloud.PROJECT);
    }

    /** Cinder 21.3, 2026-11-23, a disk in use. */
    @Test
    void attachmentRepeatsTheIdOfTheDisk() {
        TestCloud demo = TestCloud.demo(Dialect.CINDER);
        Reply list = demo.get("/volumes/detail?name=db-wal");
        String id = list.at("/volumes/0/id");
        assertThat(list.json().at("/volumes/0/attachments/0").propertyNames())
                .containsExactly(
                        "id",
                        "attachment_id",
                        "volume_id",
                        "server_id",
                        "host_name",
                        "device",
                        "attached_at");
        assertThat(list.at("/volumes/0/attachments/0/id")).isEqualTo(id);
        assertThat(list.at("/volumes/0/status")).isEqualTo("in-use");
    }

    @ParameterizedTest
    @CsvSource({"CINDER", "EVS"})
    void unknownDiskAndDiskOfAnotherProjectAreNotFound(Dialect dialect) {
        TestCloud demo = TestCloud.demo(dialect);
        String others = demo.world().disks(TestCloud.ALT_PROJECT).first().id();
        for (String id : List.of(TestCloud.NOBODY, others)) {
            assertThat(demo.get("/volumes/" + id).line())
                    .isEqualTo(
                            "404 {\"itemNotFound\":{\"code\":404,\"message\":\"Volume "
                                    + id
                                    + " could not be found.\"}}");
        }
    }

    private static List<String> names(Reply reply) {
        return List.copyOf(reply.json().get("volume").propertyNames());
    }
}
