package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskRetypeTest {
    @TempDir Path folder;

    @Test
    void waitsUntilTheDiskHasTheType() {
        DemoShell shell = new DemoShell(folder).ticking();

        assertThat(
                        shell.pipe(
                                "disk",
                                "retype",
                                "data-01",
                                "--type",
                                "SSD",
                                "--wait",
                                "--columns",
                                "name,status,volume_type"))
                .isEqualTo(
                        """
                        data-01\tavailable\tSSD
                        """);
    }

    @Test
    void namesTheJobItDoesNotWaitFor() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(false, "disk", "retype", "data-01", "--type", "SSD", "-o", "ids");

        assertThat(screen.code()).isZero();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Disk f85a587b-b6c4-4b9f-ba2d-99b9da657470: job b81d243a-c54a-46a8-bc49-d7b841095605. Wait: job wait b81d243a-c54a-46a8-bc49-d7b841095605
                        """);
    }

    @Test
    void showsWhatItWouldSend() {
        DemoShell shell = new DemoShell(folder);

        assertThat(shell.pipe("disk", "retype", "data-01", "--type", "SSD", "--dry-run"))
                .isEqualTo(
                        """
                        POST\t/v2/{project_id}/volumes/f85a587b-b6c4-4b9f-ba2d-99b9da657470/retype\tdisk data-01 f85a587b-b6c4-4b9f-ba2d-99b9da657470\t{"os-retype":{"new_type":"SSD"}}\t[]
                        """);
    }
}
