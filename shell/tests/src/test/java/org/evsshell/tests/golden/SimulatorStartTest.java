package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SimulatorStartTest {
    @TempDir Path folder;

    @Test
    void refusesAPortThatIsNone() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "simulator", "start", "--port", "many", "-q");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: --port 'many' is not a whole number.
                        Hint: --port PORT: Where it listens; 0 for any.
                        """);
    }
}
