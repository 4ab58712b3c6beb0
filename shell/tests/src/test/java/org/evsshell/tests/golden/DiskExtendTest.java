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
}
