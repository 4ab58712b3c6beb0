package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class ZoneShowTest {
    @TempDir Path folder;

    @Test
    void showsAZone() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("zone", "show", "eu-de-02"))
                .isEqualTo(
                        """
                        Name       eu-de-02
                        Available  yes
                        """);
    }
}
