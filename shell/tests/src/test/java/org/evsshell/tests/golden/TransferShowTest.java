package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TransferShowTest {
    @TempDir Path folder;

    @Test
    void showsEveryFieldButTheKey() {
        DemoShell shell = new DemoShell(folder);
        shell.pipe("transfer", "create", "scratch", "--name", "to-billing");
        assertThat(shell.screen("transfer", "show", "to-billing"))
                .isEqualTo(
                        """
                        ID       b81d243a-c54a-46a8-bc49-d7b841095605
                        Name     to-billing
                        Disk     d9960dbb-2505-41f6-a093-3f9b9211242a
                        Created  2026-11-23 12:00:00Z
                        """);
    }
}
