package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

final class DiskRetypeTest {
    @TempDir Path folder;

    @Test
    void waitsUntilTheDiskHasTheType() {
        DemoShell shell = new DemoShell(folder).ticking();

        assertThat(
                        shell.pipe(
                                "disk",
                                "retype",
                                "data-01",
                                "--type",
                                "SSD",
                                "--wait",
                                "--columns",
                                "name,status,volume_type"))
                .isEqualTo(
                        """
                        data-01\tavailable\tSSD
                        """);
    }

    @Test
    void namesTheJobItDoesNotWaitFor() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(false, "disk", "retype", "data-01", "--type", "SSD", "-o", "ids");

        assertThat(screen.code()).isZero();
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Disk f85a587b-b6c4-4b9f-ba2d-99b9da657470: job b81d243a-c54a-46a8-bc49-d7b841095605. Wait: job wait b81d243a-c54a-46a8-bc49-d7b841095605
                        """);
    }

    @Test
    void showsWhatItWouldSend() {
        DemoShell shell = new DemoShell(folder);

        assertThat(shell.pipe("disk", "retype", "data-01", "--type", "SSD", "--dry-run"))
                .isEqualTo(
                        """
                        POST\t/v2/{project_id}/volumes/f85a587b-b6c4-4b9f-ba2d-99b9da657470/retype\tdisk data-01 f85a587b-b6c4-4b9f-ba2d-99b9da657470\t{"os-retype":{"new_type":"SSD"}}\t[]
                        """);
    }

    @Test
    void countsTheDisksThatChangeTheirTypeAtOnce() {
        new DemoShell(folder)
                .ticking()
                .pipe(
                        "disk", "create", "--name", "ten", "--size", "10", "--type", "SAS",
                        "--count", "10", "--wait", "-q");
        DemoShell shell = new DemoShell(folder);
        shell.advance(Duration.ofMinutes(1));
        List<String> words =
                new ArrayList<>(List.of("disk", "retype", "--type", "SSD", "-q", "data-01"));
        for (int number = 1; number <= 10; number++) {
            words.add("ten-%04d".formatted(number));
        }
        String[] retype = words.toArray(String[]::new);
        String[] dryRun =
                Stream.concat(words.stream(), Stream.of("--dry-run", "--columns", "breaks"))
                        .toArray(String[]::new);

        Screen before = shell.run(false, dryRun);
        Screen sent = shell.run(false, retype);
        Screen after =
                shell.run(
                        false,
                        "disk",
                        "retype",
                        "data-02",
                        "--type",
                        "SSD",
                        "--dry-run",
                        "--columns",
                        "breaks",
                        "-q");

        assertThat(before.code()).isEqualTo(6);
        assertThat(before.out()).isEqualTo("[]\n".repeat(10) + "[\"disk-retype-parallel\"]\n");
        assertThat(sent.code()).isEqualTo(1);
        assertThat(sent.err())
                .contains(
                        "At most 10 disks of a project change their type at once. The service"
                                + " said:")
                .endsWith("Hint: Wait until another one is done.\n");
        assertThat(after.out()).isEqualTo("[\"disk-retype-parallel\"]\n");
    }

    @Test
    void sendsNothingForTheTypeADiskHas() {
        Screen screen =
                new DemoShell(folder)
                        .run(false, "disk", "retype", "data-01", "--type", "SAS", "-q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'data-01' (f85a587b-b6c4-4b9f-ba2d-99b9da657470) is of type SAS already. The new type is another one than the present.
                        Hint: Choose another type: type list.
                        """);
    }

    @Test
    void aDryRunNamesTheTypesThereAre() {
        Screen screen =
                new DemoShell(folder)
                        .run(
                                false,
                                "disk",
                                "retype",
                                "data-01",
                                "--type",
                                "foo",
                                "--dry-run",
                                "-q",
                                "--columns",
                                "breaks");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .isEqualTo(
                        """
                        ["disk-retype-known"]
                        """);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Warning: No type is named 'foo' in cloud 'demo'. The types there are: SAS, SSD, GPSSD, ESSD, SATA. Hint: type list
                        """);
    }

    @Test
    void sendsNothingForATypeADiskCannotBecome() {
        Screen screen =
                new DemoShell(folder)
                        .run(false, "disk", "retype", "db-primary", "--type", "SAS", "-q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'db-primary' (64c70b0b-0c5b-4a8f-9675-87272751ecaf) is of type SSD. ESSD becomes SSD or GPSSD; SSD becomes ESSD or GPSSD; GPSSD becomes ESSD or SSD; SAS becomes any of these; SATA these or SAS.
                        Hint: Choose a type this one can become.
                        """);
    }

    @Test
    void saysWhichTypesThereAreWhenOneIsRefused() {
        Screen screen =
                new DemoShell(folder)
                        .run(false, "disk", "retype", "data-04", "--type", "nope", "-q");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .contains(
                        "retype disk was refused for disk 'data-04'"
                                + " dba5860f-f63d-4025-b01c-8369e4818ff3 (available, 0 snapshots):"
                                + " The new type is one of those the service has. The types there"
                                + " are: SAS, SSD, GPSSD, ESSD, SATA. The service said: There is no"
                                + " type nope.");
    }

    @Test
    void advisesAnotherTypeAndNoZoneWhereOneIsNotOnOffer() {
        Screen screen =
                new DemoShell(folder)
                        .run(false, "disk", "retype", "data-04", "--type", "ESSD", "-q");

        assertThat(screen.code()).isEqualTo(6);
        assertThat(screen.err())
                .contains("The new type is on offer in the disk's availability zone.")
                .endsWith("Hint: Choose another type: type list.\n");
    }
}
