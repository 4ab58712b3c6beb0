package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class ScriptRunTest {
    @TempDir Path folder;

    @Test
    void saysWhenThereIsNoSuchFile() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "script", "run", "nowhere.js", "-q");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: There is no script HOME/nowhere.js.
                        Hint: Give the path of a JavaScript file.
                        """);
    }
}
