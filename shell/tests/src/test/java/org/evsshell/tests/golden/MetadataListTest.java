package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class MetadataListTest {
    @TempDir Path folder;

    @Test
    void showsMetadataKeyByKey() {
        DemoShell shell = new DemoShell(folder);
        shell.pipe("metadata", "set", "snapshot", "data-01-3d", "keep=yes", "a=b");
        assertThat(shell.screen("metadata", "list", "snapshot", "data-01-3d"))
                .isEqualTo(
                        """
                        Key   Value
                        a     b
                        keep  yes
                        """);
        assertThat(shell.pipe("metadata", "list", "snapshot", "data-01-3d", "keep"))
                .isEqualTo(
                        """
                        keep\tyes
                        """);
    }
}
