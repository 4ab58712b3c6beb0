package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Sixteen of the largest disks are more than the demo's project may have. */
final class OutOfQuotaTest {
    private static final String[] TOO_MANY = {
        "disk", "create", "--name", "big", "--size", "32768", "--type", "SSD", "--count", "16"
    };

    @TempDir Path folder;

    @Test
    void aDryRunSaysWhichQuotaIsTooSmall() {
        DemoShell shell = new DemoShell(folder);
        DemoShell.Screen screen = shell.run(false, with("--dry-run", "--columns", "target,breaks"));
        assertThat(screen.code()).isEqualTo(6);
        assertThat(screen.out())
                .isEqualTo(
                        """
                        disk big\t["disk-quota-size"]
                        """);
    }

    @Test
    void aRefusalSaysHowFarQuotasAreUsed() {
        DemoShell shell = new DemoShell(folder);
        DemoShell.Screen screen = shell.run(false, with("-q"));
        assertThat(screen.code()).isEqualTo(6);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: create disks was refused for the new disk 'big': The quotas of project and type have room for the GB. In use: gigabytes 17950 of 500000, snapshots 29 of 20000, volumes 25 of 10000. The service said: The quota of capacity is exceeded.
                        Answer: HTTP 400, EVS.1042, request req-58c06099-a888-4eb4-a97b-e1302ed63da5
                        Hint: Ask for less, or for a larger quota: quota show.
                        """);
    }

    @Test
    void aDryRunCountsEachStepAfterThoseBeforeIt() {
        DemoShell shell = new DemoShell(folder).ticking();
        shell.pipe(
                "disk", "create", "--name", "big", "--size", "32000", "--type", "SSD", "--count",
                "14", "--wait");
        DemoShell.Screen screen =
                shell.run(
                        false,
                        "disk",
                        "extend",
                        "scratch",
                        "backup-staging",
                        "data-01",
                        "--size",
                        "16000",
                        "--dry-run",
                        "--columns",
                        "target,breaks");
        assertThat(screen.out())
                .isEqualTo(
                        """
                        disk scratch d9960dbb-2505-41f6-a093-3f9b9211242a\t[]
                        disk backup-staging bc2ab348-3576-436d-a247-c75d6548c724\t[]
                        disk data-01 f85a587b-b6c4-4b9f-ba2d-99b9da657470\t["disk-extend-quota"]
                        """);
        assertThat(screen.code()).isEqualTo(6);
    }

    private static String[] with(String... more) {
        String[] words = new String[TOO_MANY.length + more.length];
        System.arraycopy(TOO_MANY, 0, words, 0, TOO_MANY.length);
        System.arraycopy(more, 0, words, TOO_MANY.length, more.length);
        return words;
    }
}
