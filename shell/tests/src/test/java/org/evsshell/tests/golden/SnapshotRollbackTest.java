package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SnapshotRollbackTest {
    @TempDir Path folder;

    @Test
    void showsTheDiskThatIsRolledBack() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("snapshot", "rollback", "data-02-60d", "--yes"))
                .isEqualTo(
                        """
                        159d2ce0-c38c-4eec-a3aa-57bb3618b5f2\tdata-02\trollbacking\t100\tSAS\teu-de-01\t2026-02-06T04:41:18.040403
                        """);
    }

    @Test
    void refusesWhileTheDiskIsInUse() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "snapshot", "rollback", "db-primary-7d", "--yes", "-q");

        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: snapshot 'db-primary-7d' (c0257e40-3811-4379-a072-b26dfe81f26e) belongs to disk 'db-primary' (64c70b0b-0c5b-4a8f-9675-87272751ecaf), which is in-use. A snapshot is rolled back only while its disk is available or error_rollbacking.
                        Hint: Detach the disk from its server first.
                        """);
    }
}
