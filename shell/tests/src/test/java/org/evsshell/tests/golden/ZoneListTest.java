package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class ZoneListTest {
    @TempDir Path folder;

    @Test
    void listsZonesOnATerminal() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("zone", "list"))
                .isEqualTo(
                        """
                        Name      Available
                        eu-de-01  yes
                        eu-de-02  yes
                        eu-de-03  yes
                        """);
    }

    @Test
    void printsTheirNamesAsIds() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("zone", "list", "-o", "ids"))
                .isEqualTo(
                        """
                        eu-de-01
                        eu-de-02
                        eu-de-03
                        """);
    }
}
