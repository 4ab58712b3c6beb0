package org.evsshell.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.tests.golden.DemoShell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TransferAcceptTest {
    @TempDir Path folder;

    @Test
    void takesTheKeyFromStandardInputAndShowsTheDisk() {
        DemoShell shell = new DemoShell(folder);
        String[] offer =
                shell.pipe("transfer", "create", "scratch", "--columns", "id,auth_key")
                        .strip()
                        .split("\t", -1);

        assertThat(
                        shell.typing(offer[1] + "\n")
                                .pipe(
                                        "transfer",
                                        "accept",
                                        offer[0],
                                        "--auth-key-file",
                                        "-",
                                        "--columns",
                                        "name,status"))
                .isEqualTo(
                        """
                        scratch\tavailable
                        """);
        assertThat(shell.pipe("transfer", "list")).isEmpty();
    }

    @Test
    void asksNobodyWhereThereIsNoTerminal() {
        DemoShell shell = new DemoShell(folder);
        Screen screen =
                shell.run(true, "transfer", "accept", "fe103039-5e2c-45ac-b655-714ca1fab26d", "-q");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .isEqualTo(
                        """
                        Error: Key of transfer fe103039-5e2c-45ac-b655-714ca1fab26d is needed: nothing was typed, or there is no terminal to ask at.
                        Hint: Name a file that holds it, or - for standard input.
                        """);
    }

    @Test
    void neverShowsTheKeyInADryRun() {
        DemoShell shell = new DemoShell(folder);
        String id = "fe103039-5e2c-45ac-b655-714ca1fab26d";
        assertThat(shell.pipe("transfer", "accept", id, "--dry-run", "--columns", "method,body"))
                .isEqualTo(
                        """
                        POST\t{"accept":{"auth_key":"***"}}
                        """);
    }
}
