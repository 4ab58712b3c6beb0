package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskListTest {
    @TempDir Path folder;

    @Test
    void fitsATerminalOf80Columns() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("disk", "list"))
                .isEqualTo(
                        """
                        ID                                    Name             Status        Size  Type
                        d9960dbb-2505-41f6-a093-3f9b9211242a  scratch          available    10 GB  SAS
                        2f596652-cb9a-4f17-99a3-c59084763a12  db-restore-test  available   500 GB  SSD
                        7e8f9ffe-f47c-403d-b8d3-c5488144dac5  import-failed    error       400 GB  ESSD
                        7d350fc5-06dd-4573-938e-3232afcee970  データ-保管      available   120 GB  SSD
                        65aad044-1c81-4761-bf08-ea48ceca8279  ci-cache-02      in-use       80 GB  GPSSD
                        13671a14-1437-4ab9-b5c1-a86ff40ff011  ci-cache-01      in-use       80 GB  GPSSD
                        8b6a77fc-f0cf-4fd4-8075-2fda6b11ae6a  kafka-02         in-use      300 GB  ESSD
                        50cf8835-05d0-4dc0-bc72-ddf651e496eb  kafka-01         in-use      300 GB  ESSD
                        bc2ab348-3576-436d-a247-c75d6548c724  backup-staging   available  1.95 TB  SATA
                        1dc28fc7-eb57-4ea9-adf6-b932525bd556  app-02-root      in-use       40 GB  GPSSD
                        3ed180b5-5721-439f-8290-184daf554eb1  data-03          in-use      250 GB  SAS
                        6d86104f-53aa-4cf9-ac5c-c4ca8405df9c  app-01-root      in-use       40 GB  GPSSD
                        c7fb5b1a-d93f-4909-8032-c75a5956e755  cluster-quorum   in-use       20 GB  SSD
                        f85a587b-b6c4-4b9f-ba2d-99b9da657470  data-01          available   100 GB  SAS
                        159d2ce0-c38c-4eec-a3aa-57bb3618b5f2  data-02          available   100 GB  SAS
                        4e3adbe8-65c8-4eee-babc-d091951c0670  logs-2026        in-use     1000 GB  SATA
                        c7c9572d-dea9-41a8-a35b-0b7e74f0c83e  db-replica       in-use      500 GB  SSD
                        a3e9bfbb-f6c4-4e6f-8781-577a0f53e5d6  db-wal           in-use      100 GB  ESSD
                        64c70b0b-0c5b-4a8f-9675-87272751ecaf  db-primary       in-use      500 GB  SSD
                        3c821fbf-5910-4163-a7ff-0d388687ffb2  web-assets       in-use      200 GB  GPSSD
                        40d6824e-2ef3-4c17-879e-2e2256feff0c  web-03-root      in-use       40 GB  SAS
                        ae843796-30af-49ee-a263-183773ef6508  web-02-root      in-use       40 GB  SAS
                        f893a2ee-fb32-455e-b1c1-8690ee42c90b  web-01-root      in-use       40 GB  SAS
                        dba5860f-f63d-4025-b01c-8369e4818ff3  data-04          available   250 GB  SATA
                        6d885ab0-cc9e-4967-ac82-48b0629de91d  logs-2025        available  1000 GB  SATA
                        Not shown: Zone, Created. See --columns.
                        """);
    }

    @Test
    void hasEveryColumnInAPipe() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("disk", "list"))
                .isEqualTo(
                        """
                        d9960dbb-2505-41f6-a093-3f9b9211242a\tscratch\tavailable\t10\tSAS\teu-de-01\t2026-11-21T11:15:21.211653
                        2f596652-cb9a-4f17-99a3-c59084763a12\tdb-restore-test\tavailable\t500\tSSD\teu-de-03\t2026-11-11T10:39:30.825698
                        7e8f9ffe-f47c-403d-b8d3-c5488144dac5\timport-failed\terror\t400\tESSD\teu-de-02\t2026-10-21T05:19:35.821829
                        7d350fc5-06dd-4573-938e-3232afcee970\tデータ-保管\tavailable\t120\tSSD\teu-de-03\t2026-09-29T11:50:05.090425
                        65aad044-1c81-4761-bf08-ea48ceca8279\tci-cache-02\tin-use\t80\tGPSSD\teu-de-02\t2026-09-20T11:43:17.463029
                        13671a14-1437-4ab9-b5c1-a86ff40ff011\tci-cache-01\tin-use\t80\tGPSSD\teu-de-01\t2026-09-20T07:58:37.958669
                        8b6a77fc-f0cf-4fd4-8075-2fda6b11ae6a\tkafka-02\tin-use\t300\tESSD\teu-de-02\t2026-08-14T10:57:01.430771
                        50cf8835-05d0-4dc0-bc72-ddf651e496eb\tkafka-01\tin-use\t300\tESSD\teu-de-01\t2026-08-14T04:26:24.824668
                        bc2ab348-3576-436d-a247-c75d6548c724\tbackup-staging\tavailable\t2000\tSATA\teu-de-03\t2026-06-26T06:05:39.878360
                        1dc28fc7-eb57-4ea9-adf6-b932525bd556\tapp-02-root\tin-use\t40\tGPSSD\teu-de-03\t2026-05-17T09:46:13.251821
                        3ed180b5-5721-439f-8290-184daf554eb1\tdata-03\tin-use\t250\tSAS\teu-de-02\t2026-04-26T10:36:44.672470
                        6d86104f-53aa-4cf9-ac5c-c4ca8405df9c\tapp-01-root\tin-use\t40\tGPSSD\teu-de-02\t2026-04-26T07:02:19.194613
                        c7fb5b1a-d93f-4909-8032-c75a5956e755\tcluster-quorum\tin-use\t20\tSSD\teu-de-01\t2026-03-08T06:02:58.518832
                        f85a587b-b6c4-4b9f-ba2d-99b9da657470\tdata-01\tavailable\t100\tSAS\teu-de-01\t2026-02-06T06:22:22.317150
                        159d2ce0-c38c-4eec-a3aa-57bb3618b5f2\tdata-02\tavailable\t100\tSAS\teu-de-01\t2026-02-06T04:41:18.040403
                        4e3adbe8-65c8-4eee-babc-d091951c0670\tlogs-2026\tin-use\t1000\tSATA\teu-de-02\t2026-01-01T11:55:19.450240
                        c7c9572d-dea9-41a8-a35b-0b7e74f0c83e\tdb-replica\tin-use\t500\tSSD\teu-de-02\t2025-11-09T09:52:36.353280
                        a3e9bfbb-f6c4-4e6f-8781-577a0f53e5d6\tdb-wal\tin-use\t100\tESSD\teu-de-01\t2025-11-09T09:25:47.150219
                        64c70b0b-0c5b-4a8f-9675-87272751ecaf\tdb-primary\tin-use\t500\tSSD\teu-de-01\t2025-11-08T07:50:32.389648
                        3c821fbf-5910-4163-a7ff-0d388687ffb2\tweb-assets\tin-use\t200\tGPSSD\teu-de-01\t2025-10-21T04:16:58.507079
                        40d6824e-2ef3-4c17-879e-2e2256feff0c\tweb-03-root\tin-use\t40\tSAS\teu-de-03\t2025-10-14T06:31:47.443356
                        ae843796-30af-49ee-a263-183773ef6508\tweb-02-root\tin-use\t40\tSAS\teu-de-02\t2025-10-07T11:00:45.120241
                        f893a2ee-fb32-455e-b1c1-8690ee42c90b\tweb-01-root\tin-use\t40\tSAS\teu-de-01\t2025-10-07T06:38:55.428519
                        dba5860f-f63d-4025-b01c-8369e4818ff3\tdata-04\tavailable\t250\tSATA\teu-de-03\t2025-02-21T10:07:34.249127
                        6d885ab0-cc9e-4967-ac82-48b0629de91d\tlogs-2025\tavailable\t1000\tSATA\teu-de-02\t2025-01-02T10:55:14.949216
                        """);
    }

    @Test
    void listsOnlyAvailableDisksOfOneZone() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("disk", "list", "--status", "available", "--zone", "eu-de-03"))
                .isEqualTo(
                        """
                        ID                                    Name             Status        Size  Type
                        2f596652-cb9a-4f17-99a3-c59084763a12  db-restore-test  available   500 GB  SSD
                        7d350fc5-06dd-4573-938e-3232afcee970  データ-保管      available   120 GB  SSD
                        bc2ab348-3576-436d-a247-c75d6548c724  backup-staging   available  1.95 TB  SATA
                        dba5860f-f63d-4025-b01c-8369e4818ff3  data-04          available   250 GB  SATA
                        Not shown: Zone, Created. See --columns.
                        """);
    }

    @Test
    void sortsBySizeAndStopsAtTheLimit() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("disk", "list", "--sort", "size:desc,name", "--limit", "4"))
                .isEqualTo(
                        """
                        bc2ab348-3576-436d-a247-c75d6548c724\tbackup-staging\tavailable\t2000\tSATA\teu-de-03\t2026-06-26T06:05:39.878360
                        6d885ab0-cc9e-4967-ac82-48b0629de91d\tlogs-2025\tavailable\t1000\tSATA\teu-de-02\t2025-01-02T10:55:14.949216
                        4e3adbe8-65c8-4eee-babc-d091951c0670\tlogs-2026\tin-use\t1000\tSATA\teu-de-02\t2026-01-01T11:55:19.450240
                        64c70b0b-0c5b-4a8f-9675-87272751ecaf\tdb-primary\tin-use\t500\tSSD\teu-de-01\t2025-11-08T07:50:32.389648
                        """);
    }

    @Test
    void printsTheServicesOwnObject() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("disk", "list", "--name", "data-01", "-o", "json"))
                .isEqualTo(
                        """
                        [
                          {
                            "id": "f85a587b-b6c4-4b9f-ba2d-99b9da657470",
                            "links": [
                              {
                                "rel": "self",
                                "href": "https://volume.eu-de.cloud.internal:8776/v3/d3e0c0de5a1e4f0ba5e1d15c5a11ab1e/volumes/f85a587b-b6c4-4b9f-ba2d-99b9da657470"
                              },
                              {
                                "rel": "bookmark",
                                "href": "https://volume.eu-de.cloud.internal:8776/d3e0c0de5a1e4f0ba5e1d15c5a11ab1e/volumes/f85a587b-b6c4-4b9f-ba2d-99b9da657470"
                              }
                            ],
                            "name": "data-01",
                            "status": "available",
                            "attachments": [],
                            "availability_zone": "eu-de-01",
                            "source_volid": null,
                            "snapshot_id": null,
                            "description": null,
                            "os-vol-tenant-attr:tenant_id": "d3e0c0de5a1e4f0ba5e1d15c5a11ab1e",
                            "volume_image_metadata": null,
                            "created_at": "2026-02-06T06:22:22.317150",
                            "volume_type": "SAS",
                            "size": 100,
                            "bootable": "false",
                            "metadata": {},
                            "os-vol-host-attr:host": "pod01.eu-de-01#1",
                            "encrypted": false,
                            "updated_at": "2026-02-06T06:22:24.457150",
                            "os-volume-replication:extended_status": null,
                            "replication_status": "disabled",
                            "os-vol-mig-status-attr:migstat": null,
                            "consistencygroup_id": null,
                            "os-vol-mig-status-attr:name_id": null,
                            "shareable": "false",
                            "user_id": "0de3b1a5d00d4cafe0b0a1c2d3e4f506",
                            "multiattach": false
                          }
                        ]
                        """);
    }

    @Test
    void queriesWithJmesPath() {
        DemoShell shell = new DemoShell(folder);
        assertThat(
                        shell.pipe(
                                "disk",
                                "list",
                                "--query",
                                "[?size > `900`].{name: name, gb: size}",
                                "-o",
                                "ndjson"))
                .isEqualTo(
                        """
                        {"name":"backup-staging","gb":2000}
                        {"name":"logs-2026","gb":1000}
                        {"name":"logs-2025","gb":1000}
                        """);
    }

    @Test
    void printsTheColumnsAskedFor() {
        DemoShell shell = new DemoShell(folder);
        assertThat(
                        shell.screen(
                                "disk",
                                "list",
                                "--type",
                                "ESSD",
                                "--columns",
                                "name,size,attachments"))
                .isEqualTo(
                        """
                        Name             Size  Attached to
                        import-failed  400 GB  -
                        kafka-02       300 GB  ec9c8b0a-8cd5-4c1b-b679-bf82f64681a1 as /dev/vdb
                        kafka-01       300 GB  767d0e5c-3c13-4f0a-944b-051fa6dc9cde as /dev/vdb
                        db-wal         100 GB  f55540b2-bff0-4252-a028-52925a4dc852 as /dev/vdc
                        """);
    }

    @Test
    void takesHeadingsForColumnsToo() {
        DemoShell shell = new DemoShell(folder);

        assertThat(
                        shell.screen(
                                "disk",
                                "list",
                                "--name",
                                "data-01",
                                "--columns",
                                "NAME,type,Zone,attached to"))
                .isEqualTo(
                        """
                        Name     Type  Zone      Attached to
                        data-01  SAS   eu-de-01  -
                        """);
        assertThat(
                        shell.pipe(
                                "disk",
                                "list",
                                "--name",
                                "data-01",
                                "--columns",
                                "Type",
                                "-o",
                                "ndjson"))
                .isEqualTo(
                        """
                        {"volume_type":"SAS"}
                        """);
    }

    @Test
    void refusesAColumnThereIsNot() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "disk", "list", "--columns", "nme", "-q");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: There is no column 'nme'.
                        Hint: Use one of: id, name, status, size, volume_type, availability_zone, created_at, description, attachments, bootable, multiattach, encrypted, snapshot_id, metadata, updated_at, links, source_volid, os-vol-tenant-attr:tenant_id, volume_image_metadata, os-vol-host-attr:host, os-volume-replication:extended_status, replication_status, os-vol-mig-status-attr:migstat, consistencygroup_id, os-vol-mig-status-attr:name_id, shareable, user_id.
                        """);
    }
}
