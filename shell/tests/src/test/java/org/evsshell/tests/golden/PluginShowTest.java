package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class PluginShowTest {
    @TempDir Path folder;

    @Test
    void saysWhenThereIsNoSuchPlugin() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "plugin", "show", "nowhere", "-q");

        assertThat(screen.code()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: There is no plugin 'nowhere'.
                        Hint: See: plugin list
                        """);
    }
}
