package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class CloudTestTest {
    @TempDir Path folder;

    @Test
    void saysWhatAnswers() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("cloud", "test"))
                .isEqualTo(
                        """
                        Name        demo
                        Region      eu-de
                        Project ID  d3e0c0de5a1e4f0ba5e1d15c5a11ab1e
                        Dialect     evs
                        """);
    }
}
