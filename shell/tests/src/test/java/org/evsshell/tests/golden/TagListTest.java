package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TagListTest {
    @TempDir Path folder;

    @Test
    void showsTheTagsOfADisk() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("tag", "list", "data-01"))
                .isEqualTo(
                        """
                        role\tdata
                        """);
    }

    @Test
    void showsEveryTagInUse() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("tag", "list"))
                .isEqualTo(
                        """
                        Key   Values
                        role  app, ci, cluster, data, db, kafka, logs, ops, web
                        """);
    }
}
