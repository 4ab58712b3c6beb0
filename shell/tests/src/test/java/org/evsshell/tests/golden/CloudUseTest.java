package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class CloudUseTest {
    @TempDir Path folder;

    @Test
    void sendsOneShotUsersToTheOption() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "cloud", "use", "demo", "-q");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: 'cloud use' has no effect on other processes.
                        Hint: Add --cloud demo to the command, or set OS_CLOUD=demo.
                        """);
    }
}
