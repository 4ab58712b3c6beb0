package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskShowTest {
    @TempDir Path folder;

    @Test
    void showsFieldsAndValues() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("disk", "show", "data-01"))
                .isEqualTo(
                        """
                        ID                            f85a587b-b6c4-4b9f-ba2d-99b9da657470
                        Name                          data-01
                        Description                   -
                        Status                        available
                        Size                          100 GB
                        Type                          SAS
                        Zone                          eu-de-01
                        Attached to                   -
                        Bootable                      no
                        Shared                        no
                        Encrypted                     no
                        From snapshot                 -
                        Metadata                      -
                        Created                       2026-02-06 06:22:22Z
                        Updated                       2026-02-06 06:22:24Z
                        os-vol-host-attr:host         pod01.eu-de-01#1
                        os-vol-tenant-attr:tenant_id  d3e0c0de5a1e4f0ba5e1d15c5a11ab1e
                        replication_status            disabled
                        shareable                     false
                        user_id                       0de3b1a5d00d4cafe0b0a1c2d3e4f506
                        """);
    }

    @Test
    void showsWhereADiskIsAttached() {
        DemoShell shell = new DemoShell(folder);
        assertThat(
                        shell.screen(
                                "disk",
                                "show",
                                "web-01-root",
                                "--columns",
                                "name,status,attachments"))
                .isEqualTo(
                        """
                        Name         web-01-root
                        Status       in-use
                        Attached to  e099ec6c-d736-4ca5-85e7-bb0f12278575 as /dev/vda
                        """);
    }

    @Test
    void showsTheServicesOwnObject() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("disk", "show", "scratch", "-o", "json"))
                .isEqualTo(
                        """
                        {
                          "id": "d9960dbb-2505-41f6-a093-3f9b9211242a",
                          "links": [
                            {
                              "rel": "self",
                              "href": "https://volume.eu-de.cloud.internal:8776/v3/d3e0c0de5a1e4f0ba5e1d15c5a11ab1e/volumes/d9960dbb-2505-41f6-a093-3f9b9211242a"
                            },
                            {
                              "rel": "bookmark",
                              "href": "https://volume.eu-de.cloud.internal:8776/d3e0c0de5a1e4f0ba5e1d15c5a11ab1e/volumes/d9960dbb-2505-41f6-a093-3f9b9211242a"
                            }
                          ],
                          "name": "scratch",
                          "status": "available",
                          "attachments": [],
                          "availability_zone": "eu-de-01",
                          "source_volid": null,
                          "snapshot_id": null,
                          "description": null,
                          "os-vol-tenant-attr:tenant_id": "d3e0c0de5a1e4f0ba5e1d15c5a11ab1e",
                          "volume_image_metadata": null,
                          "created_at": "2026-11-21T11:15:21.211653",
                          "volume_type": "SAS",
                          "size": 10,
                          "bootable": "false",
                          "metadata": {},
                          "os-vol-host-attr:host": "pod01.eu-de-01#1",
                          "encrypted": false,
                          "updated_at": "2026-11-21T11:15:23.351653",
                          "os-volume-replication:extended_status": null,
                          "replication_status": "disabled",
                          "os-vol-mig-status-attr:migstat": null,
                          "consistencygroup_id": null,
                          "os-vol-mig-status-attr:name_id": null,
                          "shareable": "false",
                          "user_id": "0de3b1a5d00d4cafe0b0a1c2d3e4f506",
                          "multiattach": false
                        }
                        """);
    }

    @Test
    void printsTheListsColumnsInAPipe() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("disk", "show", "scratch", "data-01"))
                .isEqualTo(
                        """
                        d9960dbb-2505-41f6-a093-3f9b9211242a\tscratch\tavailable\t10\tSAS\teu-de-01\t2026-11-21T11:15:21.211653
                        f85a587b-b6c4-4b9f-ba2d-99b9da657470\tdata-01\tavailable\t100\tSAS\teu-de-01\t2026-02-06T06:22:22.317150
                        """);
    }

    @Test
    void saysWhenThereIsNoSuchDisk() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "disk", "show", "nowhere", "-q");

        assertThat(screen.code()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: No disk is named 'nowhere' in cloud 'demo'.
                        Hint: disk list
                        """);
    }
}
