package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TypeShowTest {
    @TempDir Path folder;

    @Test
    void showsATypeByName() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("type", "show", "ESSD"))
                .isEqualTo(
                        """
                        ID           3e9c4fb1-5b1e-4c0d-9e2f-7a6b5c4d3e2f
                        Name         ESSD
                        Description  Extreme SSD
                        Public       yes
                        Extra specs  volume_backend_name=ESSD
                                     availability-zone=eu-de-01,eu-de-02
                                     RESKEY:availability_zones=eu-de-01,eu-de-02
                        """);
    }
}
