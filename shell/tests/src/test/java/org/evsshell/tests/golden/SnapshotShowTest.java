package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SnapshotShowTest {
    @TempDir Path folder;

    @Test
    void showsFieldsAndValues() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("snapshot", "show", "data-01-3d"))
                .isEqualTo(
                        """
                        ID                                          75bc51bc-3703-4a95-8bf9-9fe6cbdde2d6
                        Name                                        data-01-3d
                        Description                                 -
                        Status                                      available
                        Size                                        100 GB
                        Disk                                        f85a587b-b6c4-4b9f-ba2d-99b9da657470
                        Metadata                                    -
                        Created                                     2026-11-20 09:50:08Z
                        Updated                                     2026-11-20 09:50:10Z
                        os-extended-snapshot-attributes:progress    100%
                        os-extended-snapshot-attributes:project_id  d3e0c0de5a1e4f0ba5e1d15c5a11ab1e
                        user_id                                     0de3b1a5d00d4cafe0b0a1c2d3e4f506
                        """);
    }

    @Test
    void showsTheServicesOwnObject() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("snapshot", "show", "data-01-3d", "-o", "json"))
                .isEqualTo(
                        """
                        {
                          "id": "75bc51bc-3703-4a95-8bf9-9fe6cbdde2d6",
                          "created_at": "2026-11-20T09:50:08.619392",
                          "updated_at": "2026-11-20T09:50:10.489392",
                          "name": "data-01-3d",
                          "description": null,
                          "volume_id": "f85a587b-b6c4-4b9f-ba2d-99b9da657470",
                          "status": "available",
                          "size": 100,
                          "metadata": {},
                          "user_id": "0de3b1a5d00d4cafe0b0a1c2d3e4f506",
                          "os-extended-snapshot-attributes:project_id": "d3e0c0de5a1e4f0ba5e1d15c5a11ab1e",
                          "os-extended-snapshot-attributes:progress": "100%"
                        }
                        """);
    }
}
