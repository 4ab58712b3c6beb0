package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What {@code disk create} and its dry runs say where a disk cannot be made as asked. */
final class DiskCreateRefusalTest {
    @TempDir Path folder;

    private Screen create(String options) {
        return new DemoShell(folder).run(false, ("disk create " + options).split(" "));
    }

    @Test
    void warnsOfTheRulesARequestBreaks() {
        Screen screen =
                create(
                        "--size 200 --snapshot data-01-3d --scsi --zone eu-de-02 --dry-run -q"
                                + " --columns operation,breaks");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .isEqualTo(
                        """
                        cinderV3CreateDisk\t["disk-source-snapshot-zone","disk-source-keys"]
                        """);
    }

    @Test
    void makesADiskFromOneSourceOnly() {
        Screen screen = create("--image a --backup b -q");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: A disk is made from one source only, not from an image and a backup.
                        Hint: Leave all sources but one away.
                        """);
    }

    @Test
    void explainsASizeThatIsTooSmall() {
        Screen screen = create("--name tiny --size 5 -q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: create disk was refused for the new disk 'tiny': A data disk has 10 to 32768 GB. The service said: The disk size is invalid.
                        Answer: HTTP 400, badRequest, request req-58c06099-a888-4eb4-a97b-e1302ed63da5
                        Hint: Choose a size from 10 to 32768.
                        """);
    }

    @Test
    void sendsNothingThatABackupForbids() {
        Screen screen =
                create(
                        "--name x --type SAS --zone eu-de-01 --backup"
                                + " a3d40b52-1c3b-4d5e-8f70-9a1b2c3d4e5f --count 2 -q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: the new disk 'x' would be one of 2 from backup a3d40b52-1c3b-4d5e-8f70-9a1b2c3d4e5f. A backup makes one disk at a time.
                        Hint: Create the disks one by one.
                        """);
    }

    @Test
    void saysThatASnapshotBelongsToABackup() {
        Screen screen = create("--snapshot autobk_snapshot_vbs_0001 -q");

        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: a new disk would be made from snapshot 'autobk_snapshot_vbs_0001' (d2c7a4d8-ae9e-4fbd-8b6b-bb0d9453627f), which belongs to a backup. A snapshot made by a backup makes no disk.
                        Hint: Create the disk from the backup, or from a snapshot of your own.
                        """);
    }

    @Test
    void aDryRunNamesTheTypesThereAre() {
        Screen screen = create("--name x --size 10 --type foo --dry-run -q --columns breaks");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .isEqualTo(
                        """
                        ["disk-type-known"]
                        """);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Warning: No type is named 'foo' in cloud 'demo'. The types there are: SAS, SSD, GPSSD, ESSD, SATA. Hint: type list
                        """);
    }

    @Test
    void aDryRunNamesTheZonesThereAre() {
        Screen screen = create("--name x --size 10 --zone foo --dry-run -q --columns breaks");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .isEqualTo(
                        """
                        ["disk-zone-known"]
                        """);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Warning: Nothing was sent: the new disk 'x' would lie in zone foo. The zones there are: eu-de-01, eu-de-02, eu-de-03. A disk lies in an availability zone that can be used. Hint: See the zones there are: zone list.
                        """);
    }

    @Test
    void aRefusalNamesTheTypesThereAre() {
        Screen screen = create("--name x --size 10 --type foo -q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: create disk was refused for the new disk 'x': A disk has one of the types the service has. The types there are: SAS, SSD, GPSSD, ESSD, SATA. The service said: There is no such type.
                        Answer: HTTP 400, badRequest, request req-58c06099-a888-4eb4-a97b-e1302ed63da5
                        Hint: See the types there are: type list.
                        """);
    }

    @Test
    void refusesTwoWordsAboutOneThing() {
        Screen screen = create("--size 10 --scsi --metadata hw:passthrough=false");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: The metadata hw:passthrough cannot be both 'false' and 'true'.
                        Hint: Leave one of them away: --scsi, --encrypted and --key-id set metadata themselves.
                        """);
    }

    @Test
    void aDryRunLooksAtTheImage() {
        Screen screen =
                create(
                        "--size 10 --image 8c2fa041-1c3b-4d5e-8f70-9a1b2c3d4e5f --dry-run -q"
                                + " --columns breaks");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).isEqualTo("[\"disk-size-of-image\"]\n");
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Warning: Nothing was sent: a new disk would have 10 GB, image 8c2fa041-1c3b-4d5e-8f70-9a1b2c3d4e5f asks for 40 GB. A disk made from an image is at least as large as the image asks for. Hint: Choose at least the image's min_disk.
                        """);
    }

    @Test
    void aRefusalTellsWhatTheImageAsksFor() {
        Screen screen = create("--size 10 --image 8c2fa041-1c3b-4d5e-8f70-9a1b2c3d4e5f -q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: create disk was refused for a new disk from image 8c2fa041-1c3b-4d5e-8f70-9a1b2c3d4e5f: A disk made from an image is at least as large as the image asks for. The service said: Invalid input received: Volume size 10GB cannot be smaller than the image minDisk size 40GB.
                        Answer: HTTP 400, badRequest, request req-58c06099-a888-4eb4-a97b-e1302ed63da5
                        Hint: Choose at least the image's min_disk.
                        """);
    }
}
