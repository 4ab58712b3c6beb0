package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class VersionShowTest {
    @TempDir Path folder;

    @Test
    void showsAVersion() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("version", "show", "v3"))
                .isEqualTo(
                        """
                        Version      v3.0
                        Status       CURRENT
                        Lowest       3.0
                        Highest      3.50
                        Updated      2016-02-08 12:20:21Z
                        media-types  base=application/json
                                     type=application/vnd.openstack.volume+json;version=3
                        """);
    }

    @Test
    void takesAVersionAsTheListNamesIt() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("version", "show", "v3.0", "-o", "ids")).isEqualTo("v3.0\n");
    }
}
