package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SimulatorResetTest {
    @TempDir Path folder;

    @Test
    void saysWhatItDid() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("simulator", "reset", "--yes"))
                .isEqualTo(
                        """
                        The demo's world in HOME/.local/state/evs-shell/demo starts over.
                        """);
    }

    @Test
    void bringsBackWhatWasDeleted() {
        DemoShell shell = new DemoShell(folder);
        shell.screen("disk", "delete", "scratch", "--yes");
        shell.screen("simulator", "reset", "--yes");

        assertThat(shell.pipe("disk", "show", "scratch", "--columns", "name,status"))
                .isEqualTo(
                        """
                        scratch\tavailable
                        """);
    }
}
