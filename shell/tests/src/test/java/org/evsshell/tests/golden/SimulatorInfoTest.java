package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SimulatorInfoTest {
    @TempDir Path folder;

    @Test
    void countsTheDemosWorld() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("simulator", "info", "--columns", "dialect,disks,snapshots"))
                .isEqualTo(
                        """
                        evs\t27\t29
                        """);
    }
}
