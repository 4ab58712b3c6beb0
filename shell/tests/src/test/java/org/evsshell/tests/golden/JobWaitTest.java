package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class JobWaitTest {
    @TempDir Path folder;

    @Test
    void saysWhenThereIsNoSuchJob() {
        DemoShell shell = new DemoShell(folder).ticking();

        Screen screen = shell.run(true, "job", "wait", "8a8080d27e4f2a10017e4f2b1c2d0001", "-q");

        assertThat(screen.code()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: No job has the ID 8a8080d27e4f2a10017e4f2b1c2d0001.
                        Hint: Jobs are known for a while only, and in their own project: cloud show.
                        """);
    }
}
