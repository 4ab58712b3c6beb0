package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TagAddTest {
    @TempDir Path folder;

    @Test
    void saysThatTheDiskHasChanged() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.screen("tag", "add", "data-01", "stage=prod", "team=billing"))
                .isEqualTo(
                        """
                        ID                                    Name     Status
                        f85a587b-b6c4-4b9f-ba2d-99b9da657470  data-01  changed
                        """);
        assertThat(shell.pipe("tag", "list", "data-01"))
                .isEqualTo(
                        """
                        role\tdata
                        stage\tprod
                        team\tbilling
                        """);
    }

    @Test
    void sendsNothingForTagsThatAreThere() {
        DemoShell shell = new DemoShell(folder);
        assertThat(shell.pipe("tag", "add", "data-01", "role=data"))
                .isEqualTo(
                        """
                        f85a587b-b6c4-4b9f-ba2d-99b9da657470\tdata-01\tunchanged
                        """);
    }

    @Test
    void tagsTheDisksOnStandardInput() {
        DemoShell shell = new DemoShell(folder);
        String ids = shell.pipe("tag", "find", "role=kafka", "-o", "ids");

        assertThat(shell.typing(ids).pipe("tag", "add", "-", "stage=test", "--columns", "status"))
                .isEqualTo(
                        """
                        changed
                        changed
                        """);
        assertThat(shell.pipe("tag", "count", "stage=test")).isEqualTo("2\n");
    }

    @Test
    void showsWhatItWouldSend() {
        DemoShell shell = new DemoShell(folder);
        Screen screen =
                shell.run(
                        false,
                        "tag",
                        "add",
                        "data-01",
                        "stage=a b",
                        "--dry-run",
                        "--columns",
                        "method,body,breaks");

        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .isEqualTo(
                        """
                        POST\t{"action":"create","tags":[{"key":"stage","value":"a b"}]}\t["tag-text"]
                        """);
    }
}
