package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class ExtensionListTest {
    @TempDir Path folder;

    @Test
    void listsExtensionsOnATerminal() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("extension", "list", "--limit", "3"))
                .isEqualTo(
                        """
                        Alias               Name                 Description
                        os-vol-image-meta   VolumeImageMetadata  Show image metadata associated with th…
                        os-volume-unmanage  VolumeUnmanage       Enable volume unmanage operation.
                        os-used-limits      UsedLimits           Provide data on limited resources that…
                        """);
    }

    @Test
    void listsExtensionsIntoAPipe() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("extension", "list", "--limit", "3"))
                .isEqualTo(
                        """
                        os-vol-image-meta\tVolumeImageMetadata\tShow image metadata associated with the volume.
                        os-volume-unmanage\tVolumeUnmanage\tEnable volume unmanage operation.
                        os-used-limits\tUsedLimits\tProvide data on limited resources that are being used.
                        """);
    }
}
