package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SnapshotListTest {
    @TempDir Path folder;

    @Test
    void fitsATerminalOf80Columns() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("snapshot", "list", "--disk", "db-primary"))
                .isEqualTo(
                        """
                        ID                                    Name            Status       Size
                        c0257e40-3811-4379-a072-b26dfe81f26e  db-primary-7d   available  500 GB
                        6c38537a-931e-49d7-a31d-5ce0684b83f2  db-primary-14d  available  500 GB
                        ce45a342-c10f-4b55-9bea-994d2e7d779d  db-primary-21d  available  500 GB
                        90ccb6a0-6cd2-430e-b878-834768668743  db-primary-28d  available  500 GB
                        29663e9e-a0ec-4561-92c6-1eeb27a21187  db-primary-35d  available  500 GB
                        099545b4-ca73-40f3-85a2-e18941c3936b  db-primary-42d  available  500 GB
                        c09a1a81-7914-4fbc-88b8-94e1401ed25b  db-primary-49d  available  500 GB
                        Not shown: Disk, Created. See --columns.
                        """);
    }

    @Test
    void hasEveryColumnInAPipe() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("snapshot", "list", "--disk", "data-01"))
                .isEqualTo(
                        """
                        75bc51bc-3703-4a95-8bf9-9fe6cbdde2d6\tdata-01-3d\tavailable\t100\tf85a587b-b6c4-4b9f-ba2d-99b9da657470\t2026-11-20T09:50:08.619392
                        3df9d9ce-5974-46ed-852c-7e934ff96a96\tdata-01-60d\tavailable\t100\tf85a587b-b6c4-4b9f-ba2d-99b9da657470\t2026-09-24T07:54:35.086456
                        1805127c-c0db-4d9d-a524-e51ffe73cb44\tdata-01-200d\tavailable\t100\tf85a587b-b6c4-4b9f-ba2d-99b9da657470\t2026-05-07T10:49:52.269971
                        """);
    }
}
