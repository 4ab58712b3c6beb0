package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskDetachTest {
    @TempDir Path folder;

    @Test
    void showsTheDiskOnItsWay() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("disk", "detach", "web-assets", "ci-cache-02", "--yes"))
                .isEqualTo(
                        """
                        ID                                    Name         Status
                        3c821fbf-5910-4163-a7ff-0d388687ffb2  web-assets   detaching
                        65aad044-1c81-4761-bf08-ea48ceca8279  ci-cache-02  detaching
                        """);
    }

    @Test
    void wantsAnAnswerWithoutATerminal() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "disk", "detach", "web-assets", "-q");

        assertThat(screen.code()).isEqualTo(9);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Detach disk 'web-assets' (3c821fbf-5910-4163-a7ff-0d388687ffb2) from server 'web-01' (e099ec6c-d736-4ca5-85e7-bb0f12278575), which is ACTIVE? What a running server has not written yet is lost. Nobody can be asked: there is no terminal.
                        Hint: Add --yes to answer yes.
                        """);
    }

    @Test
    void asksWhichServerASharedDiskComesOff() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "disk", "detach", "cluster-quorum", "--yes", "-q");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'cluster-quorum' (c7fb5b1a-d93f-4909-8032-c75a5956e755) is attached to 2 servers: 89e44f62-7187-4a60-90ef-5563d01ef0b2, 6e3ff038-495c-4b5c-8501-c320455fe5ee
                        Hint: Say which: disk detach cluster-quorum --server 6e3ff038-495c-4b5c-8501-c320455fe5ee
                        """);
    }

    @Test
    void leavesARunningServerTheDiskItStartsFrom() {
        Screen screen =
                new DemoShell(folder).run(false, "disk", "detach", "web-01-root", "--yes", "-q");

        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'web-01-root' (f893a2ee-fb32-455e-b1c1-8690ee42c90b) is in-use in eu-de-01, server 'web-01' (e099ec6c-d736-4ca5-85e7-bb0f12278575) is ACTIVE in eu-de-01. A system disk is detached only while its server is stopped.
                        Hint: Stop the server first.
                        """);
    }
}
