package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TransferDeleteTest {
    @TempDir Path folder;

    @Test
    void makesTheDiskAvailableAgain() {
        DemoShell shell = new DemoShell(folder);
        shell.pipe("transfer", "create", "scratch", "--name", "to-billing");
        assertThat(shell.pipe("transfer", "delete", "to-billing", "--columns", "name,status"))
                .isEqualTo(
                        """
                        to-billing\tdeleted
                        """);
        assertThat(shell.pipe("disk", "show", "scratch", "--columns", "status"))
                .isEqualTo("available\n");
    }
}
