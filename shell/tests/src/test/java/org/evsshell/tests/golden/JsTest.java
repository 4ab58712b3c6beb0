package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class JsTest {
    @TempDir Path folder;

    @Test
    void printsTheLastValue() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("js", "[1, 2].map(n => ({n, square: n * n}))"))
                .isEqualTo(
                        """
                        n  square
                        1       1
                        2       4
                        """);
    }
}
