package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskDeleteTest {
    @TempDir Path folder;

    @Test
    void saysWhatBecomesOfEach() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("disk", "delete", "scratch", "data-04", "--yes"))
                .isEqualTo(
                        """
                        ID                                    Name     Status
                        d9960dbb-2505-41f6-a093-3f9b9211242a  scratch  deleting
                        dba5860f-f63d-4025-b01c-8369e4818ff3  data-04  deleting
                        """);
    }

    @Test
    void refusesADiskWithSnapshots() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "disk", "delete", "data-01", "--yes", "-q");

        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'data-01' (f85a587b-b6c4-4b9f-ba2d-99b9da657470) has 3 snapshots: 'data-01-3d' (75bc51bc-3703-4a95-8bf9-9fe6cbdde2d6), 'data-01-60d' (3df9d9ce-5974-46ed-852c-7e934ff96a96), 'data-01-200d' (1805127c-c0db-4d9d-a524-e51ffe73cb44). A disk with snapshots is deleted only together with them.
                        Hint: Delete its snapshots first, or add --with-snapshots.
                        """);
    }

    @Test
    void wantsAnAnswerWithoutATerminal() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(true, "disk", "delete", "scratch", "-q");

        assertThat(screen.code()).isEqualTo(9);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Delete disk 'scratch' (d9960dbb-2505-41f6-a093-3f9b9211242a)? This cannot be undone. Nobody can be asked: there is no terminal.
                        Hint: Add --yes to answer yes.
                        """);
    }

    @Test
    void showsWhatItWouldSend() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("disk", "delete", "data-01", "--with-snapshots", "--dry-run"))
                .isEqualTo(
                        """
                        Method  Path                          Target                        Body  Breaks
                        DELETE  /v3/{project_id}/volumes/f8…  disk data-01 f85a587b-b6c4-…  -     -
                        """);
    }
}
