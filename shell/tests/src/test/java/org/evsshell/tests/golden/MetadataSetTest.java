package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class MetadataSetTest {
    @TempDir Path folder;

    @Test
    void addsAndReplaces() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("metadata", "set", "disk", "data-01", "owner=billing", "until=2027"))
                .isEqualTo(
                        """
                        f85a587b-b6c4-4b9f-ba2d-99b9da657470\tdata-01\tchanged
                        """);
        shell.pipe("metadata", "set", "disk", "data-01", "owner=sales", "--replace");
        assertThat(shell.pipe("metadata", "list", "disk", "data-01"))
                .isEqualTo(
                        """
                        owner\tsales
                        """);
    }

    @Test
    void refusesTheServicesOwnKeys() {
        DemoShell shell = new DemoShell(folder);
        Screen screen =
                shell.run(true, "metadata", "set", "disk", "data-01", "hw:passthrough=true", "-q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .contains(
                        "Error: Nothing was sent: disk 'data-01'"
                            + " (f85a587b-b6c4-4b9f-ba2d-99b9da657470) has hw:passthrough from the"
                            + " service. Metadata of the service itself, such as"
                            + " __system__encrypted, is not changed.")
                .contains("Hint: Choose a key of your own.");
    }
}
