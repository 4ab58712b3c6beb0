package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class ExitTest {
    @TempDir Path folder;

    @Test
    void endsQuietly() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("exit")).isEmpty();
    }
}
