package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TagFindTest {
    @TempDir Path folder;

    @Test
    void findsDisksWithOneOfSeveralValues() {
        DemoShell shell = new DemoShell(folder);
        assertThat(
                        shell.pipe(
                                "tag",
                                "find",
                                "role=kafka",
                                "role=ci",
                                "--sort",
                                "resource_name",
                                "--columns",
                                "resource_name,status,size,volume_type,tags"))
                .isEqualTo(
                        """
                        ci-cache-01\tin-use\t80\tGPSSD\t{"role":"ci"}
                        ci-cache-02\tin-use\t80\tGPSSD\t{"role":"ci"}
                        kafka-01\tin-use\t300\tESSD\t{"role":"kafka"}
                        kafka-02\tin-use\t300\tESSD\t{"role":"kafka"}
                        """);
    }

    @Test
    void diskListTakesTagsToo() {
        DemoShell shell = new DemoShell(folder);
        assertThat(
                        shell.pipe(
                                "disk",
                                "list",
                                "--tag",
                                "role=db",
                                "--status",
                                "available",
                                "--columns",
                                "name,size"))
                .isEqualTo(
                        """
                        db-restore-test\t500
                        """);
    }
}
