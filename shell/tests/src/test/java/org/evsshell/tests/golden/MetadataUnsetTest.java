package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class MetadataUnsetTest {
    @TempDir Path folder;

    @Test
    void takesKeysAway() {
        DemoShell shell = new DemoShell(folder);
        shell.pipe("metadata", "set", "disk", "data-01", "a=1", "b=2", "c=3");
        Screen screen = shell.run(false, "metadata", "unset", "disk", "data-01", "a", "c", "d");

        assertThat(screen.out())
                .isEqualTo(
                        """
                        f85a587b-b6c4-4b9f-ba2d-99b9da657470\tdata-01\tchanged
                        """);
        assertThat(screen.err())
                .contains(
                        "disk 'data-01' (f85a587b-b6c4-4b9f-ba2d-99b9da657470) has no metadata"
                                + " 'd'.");
        assertThat(shell.pipe("metadata", "list", "disk", "data-01"))
                .isEqualTo(
                        """
                        b\t2
                        """);
    }
}
