package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class CloudShowTest {
    @TempDir Path folder;

    @Test
    void showsTheDemo() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("cloud", "show", "demo"))
                .isEqualTo(
                        """
                        Name        demo
                        Keystone    http://demo.evs.internal/identity/v3
                        Region      -
                        Project     demo
                        User        demo
                        Production  no
                        Source      built in
                        """);
    }
}
