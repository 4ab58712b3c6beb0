package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class VersionTest {
    @TempDir Path folder;

    @Test
    void printsTheVersion() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("version"))
                .isEqualTo(
                        """
                        evs 0.1.0
                        """);
    }
}
