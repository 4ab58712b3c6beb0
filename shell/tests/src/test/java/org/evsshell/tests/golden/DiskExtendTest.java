package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskExtendTest {
    @TempDir Path folder;

    @Test
    void showsTheDiskThatGrows() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("disk", "extend", "data-01", "--size", "200"))
                .isEqualTo(
                        """
                        f85a587b-b6c4-4b9f-ba2d-99b9da657470\tdata-01\textending\t100\tSAS\teu-de-01\t2026-02-06T06:22:22.317150
                        """);
    }

    @Test
    void namesAllTargetsThenTheRuleOnce() {
        Screen screen =
                new DemoShell(folder)
                        .run(true, "disk", "extend", "data-01", "db-wal", "--size", "50", "-q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'data-01' (f85a587b-b6c4-4b9f-ba2d-99b9da657470) has 100 GB; disk 'db-wal' (a3e9bfbb-f6c4-4e6f-8781-577a0f53e5d6) has 100 GB. A disk only grows: the new size is above the present one.
                        Hint: Choose a larger size; disks cannot be made smaller.
                        """);
    }

    @Test
    void explainsThatASystemDiskStaysSmall() {
        Screen screen =
                new DemoShell(folder)
                        .run(true, "disk", "extend", "app-01-root", "--size", "1025", "-q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: extend disk was refused for disk 'app-01-root' 6d86104f-53aa-4cf9-ac5c-c4ca8405df9c (in-use) and server 'app-01' 3b2682ca-23c4-4f68-89e9-2cf9955c4d96 (ACTIVE): A system disk has at most 1024 GB. The service said: The disk size is invalid.
                        Answer: HTTP 400, badRequest, request req-58c06099-a888-4eb4-a97b-e1302ed63da5
                        Hint: Choose a size up to 1024.
                        """);
    }

    @Test
    void refusesToShrink() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "disk", "extend", "data-01", "--size", "50", "-q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'data-01' (f85a587b-b6c4-4b9f-ba2d-99b9da657470) has 100 GB. A disk only grows: the new size is above the present one.
                        Hint: Choose a larger size; disks cannot be made smaller.
                        """);
    }

    @Test
    void saysThatTheServerIsNotInAStateForIt() {
        Screen screen =
                new DemoShell(folder).run(false, "disk", "extend", "kafka-02", "--size", "400");

        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.err())
                .contains(
                        "extend disk was refused for disk 'kafka-02'"
                                + " 8b6a77fc-f0cf-4fd4-8075-2fda6b11ae6a (in-use) and server"
                                + " 'kafka-02' ec9c8b0a-8cd5-4c1b-b679-bf82f64681a1 (ERROR): A disk"
                                + " in use is extended only while its server is ACTIVE, PAUSED,"
                                + " SUSPENDED or SHUTOFF.")
                .endsWith("Hint: Wait until the server is started or stopped.\n");
    }

    @Test
    void takesNoAddition() {
        Screen screen =
                new DemoShell(folder)
                        .run(false, "disk", "extend", "data-01", "--size", "+110", "-q");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .contains("Error: --size '+110' is not a whole number without a sign.");
    }

    @Test
    void wipesTheProgressBeforeTheResult() {
        String screen =
                new DemoShell(folder)
                        .ticking()
                        .together(
                                "disk",
                                "extend",
                                "data-01",
                                "--size",
                                "110",
                                "--wait",
                                "--columns",
                                "name,size");

        assertThat(screen)
                .contains("available")
                .endsWith("\r\u001b[KName  data-01\nSize  110 GB\n");
    }
}
