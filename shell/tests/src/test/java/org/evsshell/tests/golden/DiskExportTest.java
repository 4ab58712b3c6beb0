package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DiskExportTest {
    @TempDir Path folder;

    @Test
    void waitsUntilTheDiskIsFreeAndShowsTheImage() {
        DemoShell shell = new DemoShell(folder).ticking();

        Screen screen =
                shell.run(
                        false,
                        "disk",
                        "export",
                        "data-01",
                        "--name",
                        "golden",
                        "--disk-format",
                        "qcow2",
                        "--wait");

        assertThat(screen.out())
                .isEqualTo(
                        """
                        b81d243a-c54a-46a8-bc49-d7b841095605\tgolden\tf85a587b-b6c4-4b9f-ba2d-99b9da657470\tavailable\tqcow2\tbare\t100
                        """);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Its image is b81d243a-c54a-46a8-bc49-d7b841095605.
                        """);
    }

    @Test
    void givesTheImageToMakeDisksFrom() {
        DemoShell shell = new DemoShell(folder).ticking();
        String image =
                shell.pipe("disk", "export", "data-01", "--name", "golden", "--wait", "-o", "ids")
                        .strip();

        assertThat(
                        shell.pipe(
                                "disk",
                                "create",
                                "--name",
                                "copy",
                                "--image",
                                image,
                                "--size",
                                "100",
                                "--wait",
                                "--columns",
                                "name,status"))
                .isEqualTo("copy\tavailable\n");
    }

    @Test
    void leavesADiskInUseAloneUnlessForced() {
        DemoShell shell = new DemoShell(folder);

        Screen screen = shell.run(false, "disk", "export", "data-03", "--name", "golden");

        assertThat(screen.code()).isEqualTo(5);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Nothing was sent: disk 'data-03' (3ed180b5-5721-439f-8290-184daf554eb1) is in-use. A disk becomes an image only while available; in-use with force.
                        Hint: Detach the disk, or add --force.
                        """);
        assertThat(
                        shell.pipe(
                                "disk",
                                "export",
                                "data-03",
                                "--name",
                                "golden",
                                "--force",
                                "--columns",
                                "image_name,status"))
                .isEqualTo("golden\tuploading\n");
    }

    @Test
    void showsWhatItWouldSend() {
        DemoShell shell = new DemoShell(folder);

        Screen screen =
                shell.run(
                        false,
                        "disk",
                        "export",
                        "data-01",
                        "--name",
                        "golden ",
                        "--os-type",
                        "windows",
                        "--force",
                        "--dry-run");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .isEqualTo(
                        """
                        POST\t/v3/{project_id}/volumes/f85a587b-b6c4-4b9f-ba2d-99b9da657470/action\tdisk data-01 f85a587b-b6c4-4b9f-ba2d-99b9da657470\t{"os-volume_upload_image":{"image_name":"golden ","force":true,"__os_type":"windows"}}\t["disk-export-name"]
                        """);
    }

    @Test
    void namesTheImageWhenTheWaitIsTooLong() {
        Screen screen =
                new DemoShell(folder)
                        .ticking()
                        .run(
                                false,
                                "disk",
                                "export",
                                "data-01",
                                "--name",
                                "golden",
                                "--wait",
                                "--timeout",
                                "1s",
                                "-q");

        assertThat(screen.code()).isEqualTo(8);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        No cloud is configured: working on 'demo', the embedded simulator. See: help cloud
                        Error: Waited 1 s: disk 'data-01' (f85a587b-b6c4-4b9f-ba2d-99b9da657470) is uploading; the service goes on with it, nothing is undone. Its image is b81d243a-c54a-46a8-bc49-d7b841095605.
                        Hint: Go on waiting: disk wait f85a587b-b6c4-4b9f-ba2d-99b9da657470
                        """);
    }
}
