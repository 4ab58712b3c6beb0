package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SnapshotWaitTest {
    @TempDir Path folder;

    @Test
    void showsTheSnapshotThatIsReady() {
        DemoShell shell = new DemoShell(folder).ticking();
        shell.screen("snapshot", "create", "data-01", "--name", "slow", "-o", "ids");

        assertThat(shell.pipe("snapshot", "wait", "slow", "--columns", "name,status"))
                .isEqualTo(
                        """
                        slow\tavailable
                        """);
    }
}
