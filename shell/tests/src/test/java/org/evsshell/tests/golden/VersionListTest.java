package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class VersionListTest {
    @TempDir Path folder;

    @Test
    void listsVersionsOnATerminal() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("version", "list"))
                .isEqualTo(
                        """
                        Version  Status     Lowest  Highest  Updated
                        v1.0     SUPPORTED                   2014-06-28 12:20:21Z
                        v2.0     SUPPORTED                   2014-06-28 12:20:21Z
                        v3.0     CURRENT    3.0     3.50     2016-02-08 12:20:21Z
                        """);
    }
}
