package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SnapshotDeleteTest {
    @TempDir Path folder;

    @Test
    void saysWhatBecomesOfEach() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("snapshot", "delete", "data-01-3d", "data-01-60d", "--yes"))
                .isEqualTo(
                        """
                        ID                                    Name         Status
                        75bc51bc-3703-4a95-8bf9-9fe6cbdde2d6  data-01-3d   deleting
                        3df9d9ce-5974-46ed-852c-7e934ff96a96  data-01-60d  deleting
                        """);
    }
}
