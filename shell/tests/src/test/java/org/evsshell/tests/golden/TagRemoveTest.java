package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TagRemoveTest {
    @TempDir Path folder;

    @Test
    void passesOverWhatIsNotThereAndSaysSo() {
        DemoShell shell = new DemoShell(folder);
        Screen screen = shell.run(false, "tag", "remove", "data-01", "role", "nope");

        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .isEqualTo(
                        """
                        f85a587b-b6c4-4b9f-ba2d-99b9da657470\tdata-01\tchanged
                        """);
        assertThat(screen.err())
                .contains(
                        "disk 'data-01' (f85a587b-b6c4-4b9f-ba2d-99b9da657470) has no tag 'nope'.");
        assertThat(shell.pipe("tag", "list", "data-01")).isEmpty();
    }
}
