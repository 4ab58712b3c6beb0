package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.simulator.identity.DemoLogin;
import org.evsshell.tests.golden.DemoShell.Screen;
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

    @Test
    void saysHowToStartOneWhereNoneListens() {
        Screen screen = new DemoShell(folder).run(true, "simulator", "info", "--openrc", "demo");
        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: No simulator listens.
                        Hint: Start one in another terminal: simulator start
                        """);
    }

    @Test
    void offersEveryLogin() {
        String help = new DemoShell(folder).screen("help", "simulator", "info");
        assertThat(DemoLogin.all()).allMatch(login -> help.contains(login.name()));
    }
}
