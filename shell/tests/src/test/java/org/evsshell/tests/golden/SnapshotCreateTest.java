package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SnapshotCreateTest {
    @TempDir Path folder;

    @Test
    void showsTheSnapshotThatIsMade() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("snapshot", "create", "data-01", "--name", "before-upgrade"))
                .isEqualTo(
                        """
                        ID           b81d243a-c54a-46a8-bc49-d7b841095605
                        Name         before-upgrade
                        Description  -
                        Status       creating
                        Size         100 GB
                        Disk         f85a587b-b6c4-4b9f-ba2d-99b9da657470
                        Metadata     evs-shell:op=bb1ad573-19b8-9cd8-68fb-0e6f684df992
                        Created      2026-11-23 12:00:00Z
                        Updated      -
                        """);
    }

    @Test
    void printsOneLineForEachDisk() {
        DemoShell shell = new DemoShell(folder);
        assertThat(
                        shell.pipe(
                                "snapshot",
                                "create",
                                "data-01",
                                "data-02",
                                "--name",
                                "x",
                                "--columns",
                                "name,status,size,volume_id"))
                .isEqualTo(
                        """
                        x\tcreating\t100\tf85a587b-b6c4-4b9f-ba2d-99b9da657470
                        x\tcreating\t100\t159d2ce0-c38c-4eec-a3aa-57bb3618b5f2
                        """);
    }

    @Test
    void refusesTheEighthSnapshot() {
        DemoShell shell = new DemoShell(folder);

        Screen screen =
                shell.run(true, "snapshot", "create", "db-primary", "--name", "eighth", "-q");

        assertThat(screen.code()).isEqualTo(6);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: create snapshot was refused for disk 'db-primary' 64c70b0b-0c5b-4a8f-9675-87272751ecaf (in-use, 7 snapshots): A disk holds at most 7 manual snapshots. The service said: Invalid volume: too many snapshots.
                        Answer: HTTP 400, badRequest, request req-04762f41-adef-49b3-8d93-75303ab8efd4
                        Hint: Delete a snapshot of the disk first: snapshot list --disk db-primary.
                        """);
    }
}
