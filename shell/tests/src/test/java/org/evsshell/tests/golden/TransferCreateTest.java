package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TransferCreateTest {
    @TempDir Path folder;

    @Test
    void showsTheKeyOnce() {
        DemoShell shell = new DemoShell(folder);
        Screen screen = shell.run(true, "transfer", "create", "scratch", "--name", "to-billing");

        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .isEqualTo(
                        """
                        ID        b81d243a-c54a-46a8-bc49-d7b841095605
                        Name      to-billing
                        Disk      d9960dbb-2505-41f6-a093-3f9b9211242a
                        Auth key  847db87eda7f8d74
                        Created   2026-11-23 12:00:00Z
                        """);
        assertThat(screen.err())
                .contains(
                        "The key is shown only now: nobody can read it again. The other project"
                                + " needs both: transfer accept"
                                + " b81d243a-c54a-46a8-bc49-d7b841095605");
    }

    @Test
    void refusesADiskWithSnapshots() {
        DemoShell shell = new DemoShell(folder);
        Screen screen = shell.run(true, "transfer", "create", "data-01", "-q");

        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'data-01' (f85a587b-b6c4-4b9f-ba2d-99b9da657470) has snapshots. A disk with snapshots is not offered to another project.
                        Hint: Delete its snapshots first: snapshot list --disk data-01.
                        """);
    }

    @Test
    void namesADiskOnceThatBreaksTwoRules() {
        Screen screen = new DemoShell(folder).run(false, "transfer", "create", "db-primary", "-q");

        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'db-primary' (64c70b0b-0c5b-4a8f-9675-87272751ecaf) is in-use, and it has snapshots. A disk is offered to another project only while available. A disk with snapshots is not offered to another project.
                        Hint: Detach it first: disk detach db-primary.
                        """);
    }

    @Test
    void saysWhatToDoAboutADiskThatHasFailed() {
        Screen screen =
                new DemoShell(folder).run(false, "transfer", "create", "import-failed", "-q");

        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'import-failed' (7e8f9ffe-f47c-403d-b8d3-c5488144dac5) is error. A disk is offered to another project only while available.
                        Hint: It does not recover by itself: delete it (disk delete import-failed), or ask the support.
                        """);
    }
}
