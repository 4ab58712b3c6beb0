package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskUpdateTest {
    @TempDir Path folder;

    @Test
    void showsTheNewName() {
        DemoShell shell = new DemoShell(folder);
        assertThat(
                        shell.screen(
                                "disk",
                                "update",
                                "scratch",
                                "--name",
                                "paper",
                                "--description",
                                "for notes"))
                .isEqualTo(
                        """
                        ID                  d9960dbb-2505-41f6-a093-3f9b9211242a
                        Name                paper
                        Description         for notes
                        Status              available
                        Size                10 GB
                        Type                SAS
                        Zone                eu-de-01
                        Attached to         -
                        Bootable            no
                        Shared              no
                        Encrypted           no
                        From snapshot       -
                        Metadata            -
                        Created             2026-11-21 11:15:21Z
                        Updated             2026-11-23 12:00:00Z
                        replication_status  disabled
                        shareable           false
                        user_id             0de3b1a5d00d4cafe0b0a1c2d3e4f506
                        """);
    }
}
