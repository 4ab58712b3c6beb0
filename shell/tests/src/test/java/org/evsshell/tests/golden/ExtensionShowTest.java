package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class ExtensionShowTest {
    @TempDir Path folder;

    @Test
    void showsAnExtensionByAlias() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("extension", "show", "os-quota-sets"))
                .isEqualTo(
                        """
                        Alias        os-quota-sets
                        Name         Quotas
                        Description  Quota management support.
                        Updated      2011-08-08 00:00:00Z
                        """);
    }
}
