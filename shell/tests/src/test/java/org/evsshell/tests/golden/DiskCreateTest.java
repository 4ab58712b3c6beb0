package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskCreateTest {
    @TempDir Path folder;

    @Test
    void showsTheDiskThatIsMade() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("disk", "create", "--name", "two words", "--size", "10"))
                .isEqualTo(
                        """
                        ID                  b81d243a-c54a-46a8-bc49-d7b841095605
                        Name                two words
                        Description         -
                        Status              creating
                        Size                10 GB
                        Type                SAS
                        Zone                eu-de-01
                        Attached to         -
                        Bootable            no
                        Shared              no
                        Encrypted           no
                        From snapshot       -
                        Metadata            evs-shell:op=bb1ad573-19b8-9cd8-68fb-0e6f684df992
                        Created             2026-11-23 12:00:00Z
                        Updated             -
                        replication_status  disabled
                        shareable           false
                        user_id             0de3b1a5d00d4cafe0b0a1c2d3e4f506
                        """);
    }

    @Test
    void printsTheIdsOfSeveral() {
        DemoShell shell = new DemoShell(folder).ticking();
        assertThat(
                        shell.pipe(
                                "disk", "create", "--name", "node", "--count", "2", "--size", "20",
                                "--type", "SSD", "-o", "ids"))
                .isEqualTo(
                        """
                        b81d243a-c54a-46a8-bc49-d7b841095605
                        7b685470-aae3-4091-98e5-350faa241040
                        """);
    }

    @Test
    void printsTheIdOfADiskNobodyWaitedForToTheEnd() {
        Screen screen =
                new DemoShell(folder)
                        .ticking()
                        .run(
                                false,
                                "disk",
                                "create",
                                "--name",
                                "late",
                                "--size",
                                "10",
                                "--wait",
                                "--timeout",
                                "1s",
                                "-o",
                                "ids",
                                "-q");

        assertThat(screen)
                .isEqualTo(
                        new Screen(
                                "b81d243a-c54a-46a8-bc49-d7b841095605\n",
                                """
                                No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                                Error: Waited 1 s: disk 'late' (b81d243a-c54a-46a8-bc49-d7b841095605) is creating; the service goes on with it, nothing is undone.
                                Hint: Go on waiting: disk wait b81d243a-c54a-46a8-bc49-d7b841095605
                                """,
                                8));
    }

    @Test
    void showsWhatItWouldSend() {
        DemoShell shell = new DemoShell(folder);
        assertThat(
                        shell.pipe(
                                "disk",
                                "create",
                                "--name",
                                "new-01",
                                "--size",
                                "10",
                                "--dry-run",
                                "-o",
                                "json"))
                .isEqualTo(
                        """
                        [
                          {
                            "operation": "cinderV3CreateDisk",
                            "method": "POST",
                            "path": "/v3/{project_id}/volumes",
                            "target": "disk new-01",
                            "body": {
                              "volume": {
                                "name": "new-01",
                                "size": 10,
                                "availability_zone": "eu-de-01"
                              }
                            },
                            "breaks": []
                          }
                        ]
                        """);
    }

    @Test
    void makesADiskFromAnImage() {
        DemoShell shell = new DemoShell(folder).ticking();
        assertThat(
                        shell.pipe(
                                "disk",
                                "create",
                                "--name",
                                "root",
                                "--size",
                                "20",
                                "--image",
                                "6a0d8e2f-1c3b-4d5e-8f70-9a1b2c3d4e5f",
                                "--wait",
                                "-o",
                                "json",
                                "--query",
                                "[status, bootable, volume_image_metadata.image_name]"))
                .isEqualTo(
                        """
                        [
                          "available",
                          "true",
                          "Standard_Debian_12_amd64_latest"
                        ]
                        """);
    }

    @Test
    void takesTheSizeOfABackup() {
        DemoShell shell = new DemoShell(folder).ticking();
        assertThat(
                        shell.pipe(
                                "disk",
                                "create",
                                "--name",
                                "restored",
                                "--type",
                                "SAS",
                                "--backup",
                                "a3d40b52-1c3b-4d5e-8f70-9a1b2c3d4e5f",
                                "--zone",
                                "eu-de-01",
                                "--wait"))
                .isEqualTo(
                        """
                        b81d243a-c54a-46a8-bc49-d7b841095605\trestored\tavailable\t100\tSAS\teu-de-01\t2026-11-23T12:00:03.400000
                        """);
    }

    @Test
    void saysThatTheZoneOfABackupIsAGuess() {
        Screen screen =
                new DemoShell(folder)
                        .ticking()
                        .run(
                                false,
                                "disk",
                                "create",
                                "--type",
                                "SAS",
                                "--backup",
                                "a3d40b52-1c3b-4d5e-8f70-9a1b2c3d4e5f");

        assertThat(screen.code()).isZero();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Zone eu-de-01, the first available, a guess: only the backup's own will do, and EVS does not tell it; --zone chooses another.
                        """);
    }
}
