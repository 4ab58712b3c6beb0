package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskAttachTest {
    @TempDir Path folder;

    @Test
    void showsTheDiskOnItsWay() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("disk", "attach", "data-01", "--server", "web-01"))
                .isEqualTo(
                        """
                        f85a587b-b6c4-4b9f-ba2d-99b9da657470\tdata-01\tattaching\t100\tSAS\teu-de-01\t2026-02-06T06:22:22.317150
                        """);
    }

    @Test
    void refusesADiskInUse() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "disk", "attach", "db-wal", "--server", "web-01", "-q");

        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'db-wal' (a3e9bfbb-f6c4-4e6f-8781-577a0f53e5d6) is in-use in eu-de-01, server 'web-01' (e099ec6c-d736-4ca5-85e7-bb0f12278575) is ACTIVE in eu-de-01. A disk is attached only while available; a shared one while in-use, too.
                        Hint: Detach it first: disk detach db-wal.
                        """);
    }

    @Test
    void showsWhatItWouldSend() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("disk", "attach", "data-01", "--server", "web-01", "--dry-run"))
                .isEqualTo(
                        """
                        Method  Path                  Target                Body                  Breaks
                        POST    /v1/{project_id}/cl…  disk data-01 f85a58…  volumeAttachment={"…  -
                        """);
    }

    @Test
    void saysWhereServersAreSeen() {
        Screen screen =
                new DemoShell(folder)
                        .run(false, "disk", "attach", "data-01", "--server", "nope", "-q");

        assertThat(screen.code()).isEqualTo(3);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: No server is named 'nope' in cloud 'demo'.
                        Hint: js evs.servers.list().map(server => server.name)
                        """);
    }

    @Test
    void refusesAServerInAnotherZone() {
        Screen screen =
                new DemoShell(folder)
                        .run(false, "disk", "attach", "data-01", "--server", "web-02", "-q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'data-01' (f85a587b-b6c4-4b9f-ba2d-99b9da657470) is available in eu-de-01, server 'web-02' (7ef1fd0e-d154-4fcd-9f84-10633ef306ac) is ACTIVE in eu-de-02. Disk and server are in one availability zone.
                        Hint: Choose a server in the disk's zone: disk show data-01.
                        """);
    }

    @Test
    void saysThatTheServerIsNotInAStateForIt() {
        Screen screen =
                new DemoShell(folder)
                        .run(false, "disk", "attach", "logs-2025", "--server", "kafka-02", "-q");

        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.err())
                .contains(
                        "attach disk was refused for disk 'logs-2025'"
                                + " 6d885ab0-cc9e-4967-ac82-48b0629de91d (available) and server"
                                + " 'kafka-02' ec9c8b0a-8cd5-4c1b-b679-bf82f64681a1 (ERROR): A"
                                + " server takes a disk only while ACTIVE or SHUTOFF. The service"
                                + " said: The status does not allow it.")
                .endsWith("Hint: Start or stop the server first.\n");
    }

    @Test
    void refusesADeviceThatIsNone() {
        Screen screen =
                new DemoShell(folder)
                        .run(
                                false,
                                "disk",
                                "attach",
                                "data-01",
                                "--server",
                                "web-01",
                                "--device",
                                "vdq",
                                "-q");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .endsWith(
                        """
                        Error: --device 'vdq' does not start with /dev/.
                        Hint: Write it as /dev/vdb, or leave it out for the next free name.
                        """);
    }
}
