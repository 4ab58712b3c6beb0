package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class CloudListTest {
    @TempDir Path folder;

    @Test
    void listsTheDemo() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("cloud", "list"))
                .isEqualTo(
                        """
                        Name  Keystone                       Region  Project  User  Production  Source
                        demo  http://demo.evs.internal/ide…  -       demo     demo  no          built in
                        """);
    }

    @Test
    void listsTheProjectsOfTheCloudInUse() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("cloud", "list", "--projects"))
                .isEqualTo(
                        """
                        ID                                Name       Enabled
                        d3e0c0de5a1e4f0ba5e1d15c5a11ab1e  demo       yes
                        d3e0c0de5a1e4f0ba5e1d15c7ea30001  demo_team  yes
                        """);
    }
}
