package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TypeListTest {
    @TempDir Path folder;

    @Test
    void listsTypesOnATerminal() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("type", "list"))
                .isEqualTo(
                        """
                        ID                                    Name   Public  Description
                        0b3f6c1e-5b1e-4c0d-9e2f-7a6b5c4d3e2f  SAS    yes     High I/O
                        1c7a2d9f-5b1e-4c0d-9e2f-7a6b5c4d3e2f  SSD    yes     Ultra-high I/O
                        2d8b3ea0-5b1e-4c0d-9e2f-7a6b5c4d3e2f  GPSSD  yes     General Purpose SSD
                        3e9c4fb1-5b1e-4c0d-9e2f-7a6b5c4d3e2f  ESSD   yes     Extreme SSD
                        4fad50c2-5b1e-4c0d-9e2f-7a6b5c4d3e2f  SATA   yes     Common I/O
                        """);
    }

    @Test
    void listsTypesIntoAPipe() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("type", "list"))
                .isEqualTo(
                        """
                        0b3f6c1e-5b1e-4c0d-9e2f-7a6b5c4d3e2f\tSAS\ttrue\tHigh I/O
                        1c7a2d9f-5b1e-4c0d-9e2f-7a6b5c4d3e2f\tSSD\ttrue\tUltra-high I/O
                        2d8b3ea0-5b1e-4c0d-9e2f-7a6b5c4d3e2f\tGPSSD\ttrue\tGeneral Purpose SSD
                        3e9c4fb1-5b1e-4c0d-9e2f-7a6b5c4d3e2f\tESSD\ttrue\tExtreme SSD
                        4fad50c2-5b1e-4c0d-9e2f-7a6b5c4d3e2f\tSATA\ttrue\tCommon I/O
                        """);
    }
}
