package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TransferListTest {
    @TempDir Path folder;

    @Test
    void showsOffersWithoutTheirKeys() {
        DemoShell shell = new DemoShell(folder);
        shell.pipe("transfer", "create", "scratch", "--name", "to-billing");
        assertThat(shell.pipe("transfer", "list"))
                .isEqualTo(
                        """
                        b81d243a-c54a-46a8-bc49-d7b841095605\tto-billing\td9960dbb-2505-41f6-a093-3f9b9211242a\t2026-11-23T12:00:00.000000
                        """);
    }
}
