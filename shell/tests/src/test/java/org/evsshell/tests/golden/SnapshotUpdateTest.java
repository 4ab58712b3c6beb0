package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SnapshotUpdateTest {
    @TempDir Path folder;

    @Test
    void showsTheNewName() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("snapshot", "update", "data-01-3d", "--name", "keep"))
                .isEqualTo(
                        """
                        75bc51bc-3703-4a95-8bf9-9fe6cbdde2d6\tkeep\tavailable\t100\tf85a587b-b6c4-4b9f-ba2d-99b9da657470\t2026-11-20T09:50:08.619392
                        """);
    }
}
