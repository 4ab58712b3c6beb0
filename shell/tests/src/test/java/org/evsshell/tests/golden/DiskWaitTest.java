package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskWaitTest {
    @TempDir Path folder;

    @Test
    void showsTheDiskThatHasComeToRest() {
        DemoShell shell = new DemoShell(folder).ticking();
        shell.screen("disk", "create", "--name", "slow", "--size", "10", "-o", "ids");

        assertThat(shell.pipe("disk", "wait", "slow"))
                .isEqualTo(
                        """
                        b81d243a-c54a-46a8-bc49-d7b841095605\tslow\tavailable\t10\tSAS\teu-de-01\t2026-11-23T12:00:04.600000
                        """);
    }
}
