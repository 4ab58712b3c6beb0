package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DemoShellTest {
    @TempDir Path folder;

    @Test
    @Timeout(60)
    void aWaitWhileTimeStandsStillFailsAtOnce() {
        DemoShell shell = new DemoShell(folder);

        assertThatThrownBy(
                        () ->
                                shell.run(
                                        false, "disk", "create", "--name", "n", "--size", "10",
                                        "--wait"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "the command waits, but time stands still: use new"
                                + " DemoShell(folder).ticking()");
    }
}
