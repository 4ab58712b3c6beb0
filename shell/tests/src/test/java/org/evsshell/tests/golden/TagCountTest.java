package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TagCountTest {
    @TempDir Path folder;

    @Test
    void countsDisks() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("tag", "count", "role=db")).isEqualTo("4\n");
        assertThat(shell.pipe("tag", "count", "role", "--name", "root")).isEqualTo("5\n");
    }
}
