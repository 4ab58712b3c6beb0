package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskSetTest {
    @TempDir Path folder;

    @Test
    void marksADisk() {
        DemoShell shell = new DemoShell(folder);

        assertThat(
                        shell.pipe(
                                "disk",
                                "set",
                                "data-01",
                                "--bootable",
                                "--readonly",
                                "-o",
                                "json",
                                "--query",
                                "[bootable, metadata.readonly]"))
                .isEqualTo(
                        """
                        [
                          "true",
                          "True"
                        ]
                        """);
    }

    @Test
    void wantsToBeToldWhatToSet() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(false, "disk", "set", "data-01");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: disk set was not told what to set.
                        Hint: Give --bootable, --readonly, or one of them with --no-.
                        """);
    }
}
